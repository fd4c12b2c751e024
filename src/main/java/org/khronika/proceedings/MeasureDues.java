package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.rules.MeasureKind;
import org.khronika.values.PartialDate;

/** What is due because somebody is held or bound: a judge within the hours of a detention, an extension, the end of a term. */
final class MeasureDues {

    private static final Set<StepKind> HOLDS = EnumSet.of(StepKind.DETAINED, StepKind.REMANDED, StepKind.HOUSE_ARREST);
    private static final Set<StepKind> ORDERED = EnumSet.of(
            StepKind.REMANDED, StepKind.HOUSE_ARREST, StepKind.RECOGNISANCE, StepKind.TRAVEL_BAN, StepKind.BAIL);
    private static final Set<StepKind> FREES = EnumSet.of(
            StepKind.RELEASED,
            StepKind.MEASURE_LIFTED,
            StepKind.RECOGNISANCE,
            StepKind.TRAVEL_BAN,
            StepKind.BAIL,
            StepKind.CASE_CLOSED,
            StepKind.CONVICTED,
            StepKind.ACQUITTED,
            StepKind.DISMISSED,
            StepKind.FINED,
            StepKind.ADMINISTRATIVE_ARREST,
            StepKind.ORDERED_TO_SERVE,
            StepKind.SENTENCE_POSTPONED,
            StepKind.AMNESTY_APPLIED,
            StepKind.PAROLE_GRANTED,
            StepKind.PARDONED,
            StepKind.LEFT_COUNTRY,
            StepKind.DIED);
    /** What ends a measure: freedom, a judgment, or another measure. */
    private static final Set<StepKind> ENDS = EnumSet.copyOf(FREES);

    private static final Set<StepKind> ENDS_DETENTION = EnumSet.copyOf(FREES);
    private static final Set<StepKind> ENDS_ARREST = EnumSet.of(
            StepKind.RELEASED,
            StepKind.MEASURE_LIFTED,
            StepKind.APPEAL_QUASHED,
            StepKind.APPEAL_CHANGED,
            StepKind.SENTENCE_REPLACED,
            StepKind.ACQUITTED,
            StepKind.DISMISSED,
            StepKind.PARDONED,
            StepKind.LEFT_COUNTRY,
            StepKind.DIED);

    static {
        ENDS.addAll(ORDERED);
        ENDS_DETENTION.addAll(HOLDS);
    }

    private final SoFar soFar;
    private final MeasureLaw law;
    private final List<Due> all = new ArrayList<>();

    private MeasureDues(SoFar soFar, CaseRules rules) {
        this.soFar = soFar;
        this.law = new MeasureLaw(soFar, rules);
    }

    static List<Due> of(SoFar soFar, CaseRules rules) {
        MeasureDues dues = new MeasureDues(soFar, rules);
        soFar.of(Set.of(StepKind.DETAINED)).forEach(dues::detained);
        soFar.of(ORDERED).forEach(dues::ordered);
        soFar.of(Set.of(StepKind.ADMINISTRATIVE_ARREST)).forEach(dues::arrested);
        return dues.all;
    }

    private void detained(Placed detained) {
        Step step = detained.step();
        if (step.when() == null || isHeldBefore(detained) || soFar.isMet(detained, ENDS_DETENTION)) {
            return;
        }
        MeasureKind kind = soFar.kind() == ProceedingKind.ADMINISTRATIVE
                ? MeasureKind.ADMINISTRATIVE_DETENTION
                : MeasureKind.DETENTION;
        MeasureLaw.Answer answer = law.of(kind, step.when());
        all.add(due(
                DueKind.DETENTION_ENDS,
                DueKind.DETENTION_ENDS.label(),
                answer.longest(),
                "the police",
                step,
                answer,
                "Release."));
    }

    private boolean isHeldBefore(Placed detained) {
        LocalDate day = detained.place() == null ? LocalDate.MIN : detained.place();
        return Custody.of(soFar.before(detained), day, Custody.Begun.EARLIEST)
                .now()
                .isHeld();
    }

    private void ordered(Placed ordered) {
        if (soFar.isMet(ordered, ENDS)) {
            return;
        }
        Optional<Step> extended = soFar.after(ordered).stream()
                .map(Placed::step)
                .filter(step -> step.kind() == StepKind.MEASURE_EXTENDED)
                .reduce((earlier, later) -> later);
        stated(ordered.step(), extended.orElse(ordered.step()));
        if (HOLDS.contains(ordered.step().kind())) {
            byLaw(ordered, extended.isEmpty() && ordered.step().until() == null);
        }
    }

    private void stated(Step ordered, Step told) {
        PartialDate until = told.until();
        if (until != null) {
            all.add(due(
                    DueKind.TERM_ENDS,
                    "%s: the term ends".formatted(noun(ordered)),
                    until,
                    "the judge or the court",
                    told,
                    null,
                    HOLDS.contains(ordered.kind()) ? "Extension, or release." : ""));
        }
    }

    private void byLaw(Placed ordered, boolean noTermStated) {
        Placed court = sentToCourt();
        Step step = ordered.step();
        Placed from = court == null ? begun(ordered) : later(court, ordered);
        PartialDate when = from.step().when();
        MeasureKind kind = measure(step, court != null);
        if (when == null || kind == null) {
            return;
        }
        MeasureLaw.Answer answer = law.of(kind, when);
        String who = court == null ? "the investigating judge" : "the court";
        if (noTermStated) {
            all.add(due(
                    DueKind.EXTENSION_NEEDED,
                    "%s: extension needed".formatted(noun(step)),
                    answer.ordinary(),
                    who,
                    from.step(),
                    answer,
                    "Extension, or release."));
        }
        all.add(due(
                DueKind.LONGEST_TERM_ENDS,
                "%s: must end".formatted(noun(step)),
                answer.longest(),
                who,
                from.step(),
                answer,
                "Release, or another measure."));
    }

    private Placed later(Placed one, Placed other) {
        return soFar.steps().indexOf(one) > soFar.steps().indexOf(other) ? one : other;
    }

    /** Since when they are held without a break: the time in detention before counts. */
    private Placed begun(Placed ordered) {
        Placed begun = ordered;
        for (Placed before : soFar.before(ordered).reversed()) {
            if (FREES.contains(before.step().kind())) {
                break;
            }
            begun = HOLDS.contains(before.step().kind()) ? before : begun;
        }
        return begun;
    }

    private @Nullable Placed sentToCourt() {
        Placed sent = null;
        for (Placed placed : soFar.steps()) {
            switch (placed.step().kind()) {
                case SENT_TO_COURT -> sent = placed;
                case SENT_BACK, CASE_REOPENED, APPEAL_QUASHED -> sent = null;
                case TRIAL_OPENED -> sent = sent == null ? placed : sent;
                default -> {}
            }
        }
        return sent;
    }

    private static @Nullable MeasureKind measure(Step step, boolean inCourt) {
        if (step.kind() == StepKind.REMANDED) {
            return inCourt ? MeasureKind.REMAND_IN_COURT : MeasureKind.REMAND;
        }
        // The code as we read it says nothing of house arrest while the case is in court.
        return inCourt ? null : MeasureKind.HOUSE_ARREST;
    }

    private void arrested(Placed arrested) {
        Step step = arrested.step();
        int days = Custody.arrestDays(step);
        PartialDate from = step.countedFrom() == null ? step.when() : step.countedFrom();
        if (days > 0 && from != null && !soFar.isMet(arrested, ENDS_ARREST)) {
            PartialDate last = DayRange.shift(from, day -> day.plusDays(days - 1L));
            all.add(due(DueKind.ARREST_ENDS, DueKind.ARREST_ENDS.label(), last, "the police", step, null, "Release."));
        }
    }

    private Due due(
            DueKind kind,
            String what,
            PartialDate on,
            String who,
            Step step,
            MeasureLaw.@Nullable Answer answer,
            String consequence) {
        return new Due(
                kind,
                what,
                on,
                who,
                soFar.whom(),
                step,
                answer == null ? List.of() : answer.reasons(),
                consequence,
                answer == null ? List.of() : answer.cautions());
    }

    private static String noun(Step step) {
        return switch (step.kind()) {
            case REMANDED -> "Pre-trial detention";
            case HOUSE_ARREST -> "House arrest";
            case RECOGNISANCE -> "Order not to leave";
            case TRAVEL_BAN -> "Travel ban";
            default -> "Bail";
        };
    }
}
