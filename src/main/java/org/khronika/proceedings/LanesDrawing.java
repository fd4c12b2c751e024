package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.RecordPage.Bar;
import org.khronika.records.RecordPage.Lanes;
import org.khronika.records.RecordPage.Tick;
import org.khronika.values.PartialDate;
import org.khronika.values.Sentence;

/** Turns a timeline into lanes: charges, measures and stage on one axis, and the steps as ticks. */
final class LanesDrawing {

    private static final String CHARGES = "Charges";
    private static final String MEASURE = "Measure";
    private static final String STAGE = "Stage";

    private final Timeline timeline;
    private final List<Bar> bars = new ArrayList<>();

    private LanesDrawing(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * The drawing, or nothing when fewer than two steps have a date: then the list says it all.
     *
     * @param on      the day that it is drawn to
     * @param finding what the drawing shows
     */
    static Optional<Lanes> of(Timeline timeline, LocalDate on, String finding) {
        return new LanesDrawing(timeline).draw(on, finding);
    }

    private Optional<Lanes> draw(LocalDate on, String finding) {
        List<Tick> ticks = ticks();
        if (ticks.size() < 2) {
            return Optional.empty();
        }
        for (ChargeHistory.Charge charge : ChargeHistory.of(timeline).all()) {
            bars.add(new Bar(CHARGES, charge.from(), charge.to(), 4, charge.label(), charge.level()));
        }
        measures();
        stages();
        LocalDate first = ticks.stream()
                .map(tick -> place(tick.when()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = on.isBefore(first) ? first : on;
        return Optional.of(new Lanes(finding, PartialDate.of(first), PartialDate.of(last), List.copyOf(bars), ticks));
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (Placed placed : timeline.steps()) {
            if (placed.number() != null && placed.step().when() != null) {
                ticks.add(new Tick(placed.number(), placed.step().when()));
            }
        }
        return ticks;
    }

    private static LocalDate place(PartialDate when) {
        return when.earliest().or(when::latest).orElseThrow();
    }

    private void measures() {
        Step open = null;
        for (Step step : timeline.happened()) {
            boolean ends = ends(step);
            if (open != null && (ends || weight(step) > 0)) {
                close(open, step.when());
                open = null;
            }
            if (weight(step) > 0 && step.when() != null) {
                open = step;
            }
        }
        if (open != null) {
            close(open, null);
        }
    }

    private void close(Step open, @Nullable PartialDate end) {
        PartialDate from = java.util.Objects.requireNonNull(open.when());
        PartialDate until = open.kind() == StepKind.ADMINISTRATIVE_ARREST ? arrestEnd(open, from) : end;
        bars.add(new Bar(MEASURE, from, until, weight(open), label(open), 0));
    }

    /** An arrest of so many days ends by itself. */
    private static @Nullable PartialDate arrestEnd(Step arrest, PartialDate from) {
        for (Sentence sentence : arrest.sentences()) {
            if (sentence.code().matches("arrest:P\\d+D")) {
                int days = Integer.parseInt(sentence.code().replaceAll("\\D", ""));
                return from.latest()
                        .map(day -> PartialDate.of(day.plusDays(days)))
                        .orElse(null);
            }
        }
        return null;
    }

    private static boolean ends(Step step) {
        return switch (step.kind()) {
            case RELEASED,
                    MEASURE_LIFTED,
                    DISMISSED,
                    PARDONED,
                    CASE_CLOSED,
                    ACQUITTED,
                    AMNESTY_APPLIED,
                    PAROLE_GRANTED,
                    CONVICTED,
                    FINED,
                    SENTENCE_REPLACED -> true;
            default -> false;
        };
    }

    private static int weight(Step step) {
        return switch (step.kind()) {
            case RECOGNISANCE, TRAVEL_BAN, BAIL -> 1;
            case HOUSE_ARREST -> 2;
            case DETAINED, REMANDED, ADMINISTRATIVE_ARREST -> 3;
            case ORDERED_TO_SERVE -> 4;
            case CONVICTED -> served(step);
            default -> 0;
        };
    }

    private static int served(Step verdict) {
        boolean prison = verdict.sentences().stream().anyMatch(s -> s.code().startsWith("imprisonment:"));
        boolean restricted = verdict.sentences().stream().anyMatch(s -> s.code().startsWith("restricted-freedom:"));
        return prison ? 4 : restricted ? 2 : 0;
    }

    private static String label(Step step) {
        return switch (step.kind()) {
            case CONVICTED -> CaseState.penalty(step);
            case HOUSE_ARREST -> "House arrest";
            case REMANDED -> "Pre-trial detention";
            case RECOGNISANCE -> "Bound not to leave";
            case TRAVEL_BAN -> "Banned from travel";
            case BAIL -> "On bail";
            case ADMINISTRATIVE_ARREST -> "Administrative arrest";
            case ORDERED_TO_SERVE -> "In prison";
            default -> "Detained";
        };
    }

    private void stages() {
        String open = null;
        PartialDate since = null;
        for (Step step : timeline.happened()) {
            String next = stage(step);
            if (next == null || step.when() == null || next.equals(open)) {
                continue;
            }
            if (open != null && since != null && !open.isEmpty()) {
                bars.add(new Bar(STAGE, since, step.when(), "Investigation".equals(open) ? 1 : 4, open, 0));
            }
            open = next;
            since = step.when();
        }
        if (open != null && since != null && !open.isEmpty()) {
            bars.add(new Bar(STAGE, since, null, "Investigation".equals(open) ? 1 : 4, open, 0));
        }
    }

    /** The stage that a step brings about; empty for none any more; null when it changes nothing. */
    private static @Nullable String stage(Step step) {
        return switch (step.kind()) {
            case INVESTIGATION_OPENED, CASE_REOPENED, DETAINED, REMANDED, CHARGED, SUSPECT_NAMED, COMPLAINT_FILED ->
                "Investigation";
            case TRIAL_OPENED -> "On trial";
            case CONVICTED -> "Convicted";
            case FINED, ADMINISTRATIVE_ARREST -> "Penalty given";
            case APPEAL_UPHELD -> "Final";
            case CASE_CLOSED, ACQUITTED, DISMISSED -> "";
            default -> null;
        };
    }
}
