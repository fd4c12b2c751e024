package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.Act;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.HowSure;
import org.khronika.pages.LessSure;
import org.khronika.pages.Mention;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StepKind;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What we count ourselves, from the records of a release; each count with its definition and the records behind it. */
record OwnCounts(ReleasePlan plan) {

    private static final Set<Act> DETENTION =
            EnumSet.of(Act.DETENTION, Act.PREVENTIVE_DETENTION, Act.ARBITRARY_DETENTION, Act.MASS_DETENTION);
    /**
     * A number of ours.
     *
     * @param id         by which it can be linked to
     * @param number     in large letters: "At least 48 detentions"
     * @param says       the rest of the sentence, with how many of what is counted are told less surely than a source states things
     * @param definition how it is counted
     * @param records    what is counted
     */
    public record Count(String id, String number, String says, String definition, List<PublicRecord> records) {

        /** The number opened: the records behind it, by its definition. */
        public Derived follows() {
            return Derived.of(
                    number + " " + says,
                    records.stream().map(record -> ground(record, "")).toList(),
                    definition);
        }
    }

    /** Adds to the sentence what makes the number no surer than what it counts. */
    private Count count(String id, Phrase number, Phrase says, Phrase definition, List<PublicRecord> records) {
        return count(id, number, says, definition, records, LessSure.ofThese(sure(records)));
    }

    private Count count(
            String id,
            Phrase number,
            Phrase says,
            Phrase definition,
            List<PublicRecord> records,
            Sayable howManyLessSure) {
        return new Count(
                id,
                said(number.capital()),
                said(Sayable.sentences(List.of(says, howManyLessSure))),
                said(definition),
                records);
    }

    private static List<Certainty> sure(List<PublicRecord> records) {
        return records.stream().map(OwnCounts::howSure).toList();
    }

    private String said(Sayable words) {
        return words.in(plan.language());
    }

    /**
     * A record as what a number counts, from the root of the release.
     *
     * @param aside what is to be said beside it; may be empty
     */
    static Premise ground(PublicRecord record, String aside) {
        return new Premise(Mention.link(record.page().title(), record.path()), howSure(record), aside);
    }

    /** As its page says it. */
    private static Certainty howSure(PublicRecord record) {
        return HowSure.ofTheWhole(record.page());
    }

    /** The counts that are not of nothing. */
    List<Count> all() {
        return withThoseOfNothing().stream()
                .filter(count -> !count.records().isEmpty())
                .toList();
    }

    /** All that there are, so that one which counts something for the first time can be told from none. */
    List<Count> withThoseOfNothing() {
        return List.of(incidents(), cases(), detentions(), attacks(), officials());
    }

    /** Those of them that answer what readers ask first. */
    List<Count> forTheHome() {
        return Stream.of(detentions(), attacks(), officials())
                .filter(count -> !count.records().isEmpty())
                .toList();
    }

    private List<PublicRecord> violations() {
        return plan.records(RecordKind.INCIDENT).stream()
                .filter(record -> record.body() instanceof Incident incident
                        && incident.kind().isCounted())
                .toList();
    }

    private Count incidents() {
        List<PublicRecord> incidents = plan.records(RecordKind.INCIDENT);
        long single = violations().stream()
                .filter(record -> ((Incident) record.body()).kind() == IncidentKind.SINGLE)
                .count();
        return count(
                "count-incidents",
                phrase("publication.count.records").with("n", incidents.size()),
                phrase("publication.count.incidents.says")
                        .with("n", incidents.size())
                        .with("span", span(incidents))
                        .with("spanned", isSpanned(incidents) ? "yes" : "no")
                        .with("single", single == incidents.size() ? 0 : single),
                phrase("publication.count.incidents.definition"),
                incidents,
                LessSure.ofAll(sure(incidents)));
    }

    private Count cases() {
        List<PublicRecord> cases = plan.records(RecordKind.PROCEEDING);
        long steps = cases.stream()
                .flatMap(record -> record.page().steps().stream())
                .filter(step -> !step.possible())
                .count();
        return count(
                "count-cases",
                phrase("publication.count.cases").with("n", cases.size()),
                phrase("publication.count.cases.says").with("n", cases.size()),
                phrase("publication.count.cases.definition").with("steps", steps),
                cases);
    }

    private Count detentions() {
        List<PublicRecord> with = acts(DETENTION);
        Quantity sum = Quantity.of(0);
        long without = 0;
        for (PublicRecord record : with) {
            Optional<Quantity> detained = Optional.ofNullable(((Incident) record.body()).peopleDetained());
            without += detained.isEmpty() ? 1 : 0;
            sum = sum.plus(detained.orElse(Quantity.of(0)));
        }
        boolean openAbove = without > 0 || (sum.most().isEmpty() && !sum.isApproximate());
        Phrase number = openAbove
                ? phrase("publication.count.detentions.at-least").with("n", sum.least())
                : phrase("publication.count.detentions").with("sum", sum);
        return count(
                "count-detentions",
                number,
                phrase("publication.count.detentions.says")
                        .with("least", atLeast(with) ? "yes" : "no")
                        .with("n", with.size())
                        .with("without", without),
                phrase("publication.count.detentions.definition"),
                with);
    }

    /** Whether a number of these records of incidents is a least number. */
    static boolean atLeast(List<PublicRecord> with) {
        return with.stream().anyMatch(record -> ((Incident) record.body()).mayBeSeveral());
    }

    /** Whether a number of the incidents at these addresses is a least number. */
    static boolean isAtLeast(ReleasePlan plan, Set<String> addresses) {
        return atLeast(plan.records(RecordKind.INCIDENT).stream()
                .filter(record -> addresses.contains(record.address().address()))
                .toList());
    }

    /** The same incidents as the register of attacks has: two numbers for one thing would make each doubtful. */
    private Count attacks() {
        Set<RecordRef> series = plan.records(RecordKind.EPISODE).stream()
                .filter(record -> record.body() instanceof Episode episode && episode.kind() == EpisodeKind.SERIES)
                .map(PublicRecord::address)
                .collect(Collectors.toSet());
        List<PublicRecord> with = plan.records(RecordKind.INCIDENT).stream()
                .filter(record -> record.body() instanceof Incident incident
                        && incident.episodes().stream().anyMatch(series::contains))
                .toList();
        return count(
                "count-attacks",
                phrase(atLeast(with) ? "publication.count.incidents.at-least" : "publication.count.incidents")
                        .with("n", with.size()),
                phrase("publication.count.attacks.says").with("n", with.size()),
                phrase("publication.count.attacks.definition"),
                with);
    }

    private Count officials() {
        List<PublicRecord> with = plan.records(RecordKind.PROCEEDING).stream()
                .filter(record -> record.body() instanceof Proceeding proceeding && endedInAConviction(proceeding))
                .toList();
        return count(
                "count-officials",
                phrase("publication.count.cases").with("n", with.size()),
                phrase("publication.count.officials.says").with("n", with.size()),
                phrase("publication.count.officials.definition"),
                with);
    }

    private static boolean endedInAConviction(Proceeding proceeding) {
        return proceeding.kind() == ProceedingKind.OFFICIALS
                && proceeding.steps().stream().anyMatch(step -> step.kind() == StepKind.CONVICTED && !step.possible())
                && proceeding.steps().stream()
                        .noneMatch(step -> step.kind() == StepKind.APPEAL_QUASHED && !step.possible());
    }

    /** A record about many others, such as the events of January, is left out: what it sums up would be counted twice. */
    private List<PublicRecord> acts(Set<Act> acts) {
        return violations().stream()
                .filter(record -> record.body() instanceof Incident incident
                        && incident.acts().stream().anyMatch(acts::contains))
                .toList();
    }

    /** "from August 2020 or earlier to February 2023 (perhaps March 2023)": the last month is sure only where a source gives it; empty where none does. */
    static Sayable span(List<PublicRecord> records) {
        return spanOf(records.stream()
                .flatMap(record -> Optional.ofNullable(record.page().when()).stream())
                .toList());
    }

    /** Whether anything can be said of their span. */
    static boolean isSpanned(List<PublicRecord> records) {
        return !span(records).english().isEmpty();
    }

    static Sayable spanOf(List<PartialDate> dates) {
        List<PartialDate> given =
                dates.stream().filter(date -> !date.isInferred()).toList();
        Optional<YearMonth> first = given.stream()
                .flatMap(date -> date.earliest().stream())
                .map(YearMonth::from)
                .min(YearMonth::compareTo);
        Optional<YearMonth> sure = last(given);
        if (first.isEmpty() || sure.isEmpty()) {
            return Sayable.written("");
        }
        YearMonth possible = last(dates).orElse(sure.get());
        PartialDate from = PartialDate.of(first.get());
        PartialDate to = PartialDate.of(sure.get());
        Phrase span = possible.isAfter(sure.get())
                ? phrase("publication.span.perhaps-longer").with("perhaps", PartialDate.of(possible))
                : phrase(from.equals(to) ? "publication.span.of-one-month" : "publication.span");
        return span.with(
                        "earlier",
                        dates.stream().anyMatch(date -> date.earliest().isEmpty()) ? "yes" : "no")
                .with("from", from)
                .with("to", to);
    }

    private static Optional<YearMonth> last(List<PartialDate> dates) {
        return dates.stream()
                .flatMap(date -> date.latest().stream())
                .map(YearMonth::from)
                .max(YearMonth::compareTo);
    }
}
