package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.PartialDate;

/**
 * From which day on anything is said of a step. Where its source dates it, from the first day that the date allows. Where the first day is open, or is our conclusion, not before
 * what is certain to be earlier: the act, if the step was told after it, on the first day on which that can have happened: of an act of which only the month is told
 * it may be the first of it, and no row tells by the day on which it begins what the month leaves out; the step told before it of the same people or of all; and the
 * first day of which the case speaks at all.
 *
 * @param beginning the first day of which the case speaks; null where no day stands in it
 * @param acted     the first day on which an act told so far can have happened, or where that is open the last; null for none
 */
record ToldFrom(@Nullable LocalDate beginning, @Nullable LocalDate acted) {

    /** Before any step. Earlier convictions are no part of what the case is about, and its first day is not theirs. */
    static ToldFrom of(Proceeding proceeding) {
        List<Step> dated = proceeding.steps().stream()
                .filter(step -> !step.possible() && step.when() != null)
                .toList();
        return new ToldFrom(
                first(dated.stream().filter(step -> step.kind() != StepKind.EARLIER_CONVICTION))
                        .or(() -> first(dated.stream()))
                        .or(() ->
                                Optional.ofNullable(proceeding.followedUntil()).flatMap(PartialDate::latest))
                        .orElse(null),
                null);
    }

    /** For what was before a step of the case, and of which no step tells. */
    static ToldFrom before(Step step, Proceeding proceeding) {
        ToldFrom toldFrom = of(proceeding);
        for (Step told : proceeding.steps().subList(0, proceeding.steps().indexOf(step))) {
            toldFrom = toldFrom.after(told);
        }
        return toldFrom;
    }

    private static Optional<LocalDate> first(Stream<Step> steps) {
        return steps.flatMap(step -> Optional.ofNullable(step.when()).flatMap(PartialDate::firstNamed).stream())
                .min(Comparator.naturalOrder());
    }

    /** For what is told after a step. */
    ToldFrom after(Step step) {
        if (step.kind() != StepKind.ACT || step.possible() || step.when() == null) {
            return this;
        }
        LocalDate from = step.when().earliest().or(step.when()::begunBy).orElse(null);
        return from == null || (acted != null && acted.isBefore(from)) ? this : new ToldFrom(beginning, from);
    }

    /** The day for a step with a date, which is not after the last on which it can stand. */
    @Nullable
    LocalDate of(Step step, @Nullable LocalDate stands, @Nullable Placed before) {
        PartialDate when = Objects.requireNonNull(step.when());
        LocalDate own = when.earliest().orElse(null);
        if (own != null && !step.infers(Inference.WHEN)) {
            return own;
        }
        LocalDate earlier = before == null || own != null ? null : before.toldFrom();
        LocalDate last = when.begunBy().orElse(null);
        return Stream.of(own, earlier, acted, beginning)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(day -> last == null || !day.isAfter(last))
                .filter(day -> own != null || stands == null || !day.isAfter(stands))
                .max(Comparator.naturalOrder())
                .orElse(stands);
    }
}
