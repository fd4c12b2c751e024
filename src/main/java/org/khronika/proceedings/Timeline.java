package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.StepKind.Family;
import org.khronika.values.PartialDate;

/**
 * The steps of a proceeding in the order in which they happened.
 *
 * <p>A step stands where it can first have happened; one that is only known to be before a date stands at that date, or at the
 * next step told after it if that is earlier; one without a date follows the step that it was told after. You may wonder why we do not ask for an order: the source's order
 * and its dates are all that is known, and an order entered by hand would pretend to more.
 */
public final class Timeline {

    /**
     * A step in its place.
     *
     * @param number from 1 in the order of time; null for what is only possible, which is not part of what happened
     * @param place  the day that it stands at; null when nothing before it has a date either
     */
    public record Placed(
            Step step, @Nullable Integer number, @Nullable LocalDate place) {}

    private final List<Placed> steps;

    private Timeline(List<Placed> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The timeline of a proceeding. */
    public static Timeline of(Proceeding proceeding) {
        List<Placed> unordered = new ArrayList<>();
        List<LocalDate> limits = notAfter(proceeding.steps());
        LocalDate last = null;
        int n = 0;
        for (Step step : proceeding.steps()) {
            LocalDate own = placeOf(step, limits.get(n++)).orElse(last);
            last = own;
            unordered.add(new Placed(step, null, own));
        }
        unordered.sort(Comparator.comparing((Placed placed) -> placed.step().possible())
                .thenComparing(Placed::place, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<Placed> numbered = new ArrayList<>();
        int number = 1;
        for (Placed placed : unordered) {
            numbered.add(new Placed(placed.step(), placed.step().possible() ? null : number++, placed.place()));
        }
        return new Timeline(numbered);
    }

    private static Optional<LocalDate> placeOf(Step step, LocalDate notAfter) {
        PartialDate when = step.when();
        if (when == null) {
            return Optional.empty();
        }
        return when.earliest().or(() -> when.latest().map(latest -> latest.isAfter(notAfter) ? notAfter : latest));
    }

    /** For each step, the day at which the next step told after it begins: what is only known to be before a date stands before that. */
    private static List<LocalDate> notAfter(List<Step> told) {
        List<LocalDate> limits = new ArrayList<>();
        LocalDate next = LocalDate.MAX;
        for (Step step : told.reversed()) {
            limits.add(next);
            PartialDate when = step.when();
            if (when != null && !step.possible()) {
                next = when.earliest().orElse(next);
            }
        }
        return limits.reversed();
    }

    /** All steps: what happened, in order, and then what is only possible. */
    public List<Placed> steps() {
        return steps;
    }

    /** What happened, in order; what is only possible is left out. */
    public List<Step> happened() {
        return steps.stream().map(Placed::step).filter(step -> !step.possible()).toList();
    }

    /** The timeline as it stood on a day: without the steps that had certainly not happened yet. */
    public Timeline asOf(LocalDate day) {
        return new Timeline(steps.stream()
                .filter(placed -> placed.place() == null || !placed.place().isAfter(day))
                .toList());
    }

    /** The last step that happened of one of the families. */
    public Optional<Step> last(Family... families) {
        List<Family> asked = List.of(families);
        return happened().stream()
                .filter(step -> asked.contains(step.kind().family()))
                .reduce((earlier, later) -> later);
    }

    /** The first and last day that the drawing needs; empty when no step has a date. */
    Optional<LocalDate> firstDay() {
        return steps.stream()
                .filter(placed -> !placed.step().possible())
                .map(Placed::place)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
