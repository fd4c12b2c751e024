package org.khronika.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.TextLanguage;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Draft;
import org.khronika.values.Penalty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Cases and their steps: criminal ones, many administrative ones, and complaints about officials. */
record InventedProceedings(
        InventedOrder order, Vocabulary vocabulary, InventedPlaces places, InventedPeople people, Texts texts)
        implements Invention {

    private static final List<String> CRIMES =
            List.of("CC-272", "CC-274", "CC-405", "CC-174", "CC-380", "CC-188", "CC-400", "CC-274(2)");
    private static final List<String> OFFENCES = List.of("CAO-488", "CAO-434", "CAO-73-3", "CAO-667");
    private static final List<StepKind> MEASURES =
            List.of(StepKind.REMANDED, StepKind.HOUSE_ARREST, StepKind.RECOGNISANCE, StepKind.TRAVEL_BAN);
    private static final List<StepKind> OF_OFFICIALS = List.of(
            StepKind.COMPLAINT_FILED,
            StepKind.REGISTERED,
            StepKind.INVESTIGATION_OPENED,
            StepKind.CASE_CLOSED,
            StepKind.CASE_REOPENED,
            StepKind.CHARGED);
    private static final List<String> SENTENCES = List.of(
            "imprisonment:P3Y", "restricted-freedom:P2Y", "imprisonment:P18M", "fine:500 EUR", "imprisonment:P7Y");
    private static final List<String> PENALTIES = List.of("arrest:P15D", "fine:200 EUR", "arrest:P10D", "fine:50 EUR");
    private static final int CRIMINAL = 30;
    private static final int ADMINISTRATIVE = 80;
    private static final int SELDOM = 10;
    private static final int MOSTLY = 80;
    private static final int HALF = 50;
    private static final int WITH_DETAIL = 40;
    private static final int DAYS = 3;
    private static final int MONTHS = 120;
    private static final int YEARS = 600;
    private static final int FEW = 40;

    @Override
    public RecordKind kind() {
        return RecordKind.PROCEEDING;
    }

    @Override
    public Draft<Proceeding> draft(Chance chance, long number, int nth) {
        TextLanguage language = texts.language(chance);
        int whom = people.any(number, chance);
        InventedName who = people.name(whom);
        InventedName where = places.name(places.any(number, chance));
        CaseMaker maker = new CaseMaker(chance, order.day(number), texts.sentence(language, chance, who, where));
        ProceedingKind kind = maker.run();
        List<RecordRef> incidents = chance.in(HALF)
                ? order.recent(RecordKind.INCIDENT, number, chance, FEW)
                        .map(incident -> List.of(order.address(RecordKind.INCIDENT, incident)))
                        .orElse(List.of())
                : List.of();
        Proceeding proceeding = new Proceeding(
                who.in(language) + " (" + where.in(language) + ")",
                kind,
                List.of(new PositionHeld(
                        people.address(whom),
                        null,
                        null,
                        kind == ProceedingKind.OFFICIALS ? Position.COMPLAINANT : Position.ACCUSED,
                        null)),
                incidents,
                List.of(),
                maker.steps,
                List.of(),
                chance.in(SELDOM) ? texts.sentence(language, chance, who, where) : null);
        return Draft.of(proceeding, texts.citations(number, chance, maker.detail));
    }

    /** One case, from its first day on. */
    private final class CaseMaker {

        private final Chance chance;
        private final String detail;
        private final List<Step> steps = new ArrayList<>();
        private LocalDate day;

        CaseMaker(Chance chance, LocalDate day, String detail) {
            this.chance = chance;
            this.day = day;
            this.detail = detail;
        }

        ProceedingKind run() {
            if (chance.in(CRIMINAL)) {
                criminal();
                return ProceedingKind.CRIMINAL;
            }
            if (chance.in(ADMINISTRATIVE)) {
                administrative();
                return ProceedingKind.ADMINISTRATIVE;
            }
            ofOfficials();
            return ProceedingKind.OFFICIALS;
        }

        private void criminal() {
            String crime = chance.common(CRIMES);
            add(StepKind.DETAINED, 0, null, null);
            add(chance.common(MEASURES), DAYS, null, null);
            add(StepKind.CHARGED, DAYS, crime, null);
            if (chance.in(SELDOM)) {
                add(StepKind.CASE_CLOSED, MONTHS, null, null);
                return;
            }
            add(StepKind.TRIAL_OPENED, MONTHS, null, null);
            if (chance.in(MOSTLY)) {
                add(StepKind.CONVICTED, MONTHS, crime, chance.common(SENTENCES));
                add(StepKind.APPEAL_UPHELD, MONTHS, null, null);
                if (chance.in(HALF)) {
                    add(chance.in(SELDOM) ? StepKind.PAROLE_GRANTED : StepKind.RELEASED, YEARS, null, null);
                }
            }
        }

        private void administrative() {
            String penalty = chance.common(PENALTIES);
            add(StepKind.DETAINED, 0, null, null);
            add(
                    penalty.startsWith("arrest") ? StepKind.ADMINISTRATIVE_ARREST : StepKind.FINED,
                    1,
                    chance.common(OFFENCES),
                    penalty);
            if (chance.in(SELDOM)) {
                add(StepKind.APPEAL_UPHELD, MONTHS, null, null);
            }
        }

        private void ofOfficials() {
            int far = chance.between(1, OF_OFFICIALS.size());
            for (StepKind kind : OF_OFFICIALS.subList(0, far)) {
                add(kind, MONTHS, kind == StepKind.CHARGED ? "CC-146" : null, null);
            }
        }

        private void add(StepKind kind, int most, @Nullable String article, @Nullable String penalty) {
            day = day.plusDays(chance.between(0, most));
            steps.add(new Step(
                    null,
                    kind,
                    texts.date(day, chance),
                    false,
                    chance.in(WITH_DETAIL) ? detail : null,
                    article == null ? List.of() : List.of(article),
                    List.of(),
                    Set.of(),
                    null,
                    null,
                    penalty == null ? List.of() : List.of(Penalty.parse(penalty)),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null));
        }
    }
}
