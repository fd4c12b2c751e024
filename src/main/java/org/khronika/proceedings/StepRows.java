package org.khronika.proceedings;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;
import org.khronika.values.Quantity;

/** Lays the steps of a proceeding flat, and before those of its court the charges that follow from them. */
record StepRows(Legislation legislation) {

    /** What softens imprisonment counts as itself, not as the imprisonment that it softens. */
    private static final List<PenaltyKind> SOFTENED = List.of(PenaltyKind.DEFERRED, PenaltyKind.SUSPENDED);

    private static final double DAYS_OF_A_MONTH = 30.44;

    List<StepRow> of(Proceeding proceeding) {
        Timeline timeline = Timeline.of(proceeding);
        List<Subject> accused = Subject.of(proceeding);
        Map<String, ChargeChange> changes = ChargeChange.of(timeline).stream()
                .collect(Collectors.toMap(change -> key(change.step()), change -> change));
        List<StepRow> rows = new ArrayList<>();
        for (Placed placed : timeline.steps()) {
            for (Placed charged : ChargedBefore.before(placed, proceeding)) {
                rows.add(row(proceeding.kind(), accused, null, charged, rows.size()));
            }
            Placed bounded = Turned.bounded(placed, timeline);
            rows.add(row(proceeding.kind(), accused, changes.get(key(placed.step())), bounded, rows.size()));
        }
        return rows;
    }

    private static String key(Step step) {
        return Objects.requireNonNull(step.key());
    }

    private StepRow row(
            ProceedingKind kind, List<Subject> accused, @Nullable ChargeChange change, Placed placed, int place) {
        Step step = placed.step();
        Quantity people = people(step, accused);
        Penalty main = main(step.penalties()).orElse(null);
        return new StepRow(
                key(step),
                kind,
                step.kind(),
                place,
                placed.number(),
                placed.earliest(),
                placed.latest(),
                SpanEnd.about(placed),
                isFromBefore(placed) ? legislation.inForceFrom(step.articles()).orElse(null) : placed.toldFrom(),
                step.possible(),
                Milestone.of(step).orElse(null),
                step.articles(),
                change == null ? step.from() : change.before(),
                direction(step, change, placed),
                people == null ? 1 : people.least(),
                people == null || people.most().isEmpty() ? null : people.most().getAsLong(),
                main == null ? null : main.kind(),
                main == null ? null : main.term().map(StepRows::days).orElse(null),
                new RowWords(step.penalties().isEmpty() ? StepLine.penalty(step) : step.hedged(StepLine.penalty(step))),
                step.penalties(),
                inferred(placed),
                step.howCertain());
    }

    /**
     * A conviction of which only the last day is known and before which the case tells of nothing, from before the case or the one that it begins with, is bounded by nothing in the case:
     * perhaps it was on every earlier day on which the code of its articles was in force.
     */
    private static boolean isFromBefore(Placed placed) {
        Step step = placed.step();
        boolean convicts =
                step.kind() == StepKind.EARLIER_CONVICTION || step.kind().onStage() == OnStage.CONVICTS;
        return convicts && step.when() != null && step.when().earliest().isEmpty() && placed.earliest() == null;
    }

    /** A first day that only the order of the steps gives is our conclusion too. */
    private static Set<Inference> inferred(Placed placed) {
        if (!placed.isBoundByOrder()) {
            return placed.step().infers();
        }
        Set<Inference> all = EnumSet.of(Inference.WHEN);
        all.addAll(placed.step().infers());
        return all;
    }

    /** Of a step that turned a charge into another; what it was before may not be on record. */
    private ChargeChange.@Nullable Direction direction(Step step, @Nullable ChargeChange change, Placed placed) {
        if (change != null) {
            return change.direction(legislation, day(placed));
        }
        return switch (step.kind().onCharge()) {
            case TURNS -> ChargeChange.asCalled(step);
            case RESTORES -> step.from().isEmpty() ? ChargeChange.Direction.BACK : ChargeChange.asCalled(step);
            default -> null;
        };
    }

    private static @Nullable LocalDate day(Placed placed) {
        return placed.place() == null ? placed.latest() : placed.place();
    }

    /** Whom the step concerns; null when nobody says how many. */
    private static @Nullable Quantity people(Step step, List<Subject> accused) {
        if (!step.who().isEmpty()) {
            return Quantity.of(step.who().size());
        }
        if (step.count() != null || step.group() != null) {
            return step.count();
        }
        Quantity sum = Quantity.of(0);
        for (Subject subject : accused) {
            Quantity count = subject.isGroup() ? subject.count() : Quantity.of(1);
            if (count == null) {
                return null;
            }
            sum = sum.plus(count);
        }
        return sum;
    }

    /** The part of a sentence that weighs most. */
    private static Optional<Penalty> main(List<Penalty> parts) {
        return parts.stream()
                .min(Comparator.comparing((Penalty part) -> !SOFTENED.contains(part.kind()))
                        .thenComparing(Penalty::kind));
    }

    private static int days(Period term) {
        return (int) Math.round((12 * term.getYears() + term.getMonths()) * DAYS_OF_A_MONTH) + term.getDays();
    }
}
