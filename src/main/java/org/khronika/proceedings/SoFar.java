package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.PartialDate;

/**
 * What happened to one of the accused, or in all of a case, up to a day: what deadlines are worked out from, and what can have met them.
 *
 * @param subject null for all of the case
 * @param today   the day
 * @param steps   in their order; nothing that is only possible, and nothing that lies after the day
 */
record SoFar(ProceedingKind kind, @Nullable Subject subject, List<Placed> steps, LocalDate today) {

    static SoFar of(Proceeding proceeding, @Nullable Subject subject, LocalDate today) {
        List<Placed> steps = Timeline.of(proceeding).happenedInPlace().stream()
                .filter(placed -> placed.perhapsBy(today))
                .filter(placed -> subject == null || subject.isIn(placed.step()))
                .toList();
        return new SoFar(proceeding.kind(), subject, steps, today);
    }

    /** For whom a deadline is. */
    List<Subject> whom() {
        return subject == null ? List.of() : List.of(subject);
    }

    /** Where all of it leaves them. */
    Custody custody() {
        return Custody.of(steps, today, Custody.Begun.LATEST);
    }

    List<Placed> of(Set<StepKind> kinds) {
        return steps.stream()
                .filter(placed -> kinds.contains(placed.step().kind()))
                .toList();
    }

    List<Placed> after(Placed one) {
        return steps.subList(steps.indexOf(one) + 1, steps.size());
    }

    List<Placed> before(Placed one) {
        return steps.subList(0, steps.indexOf(one));
    }

    /** Whether a step after this one is of such a kind and, for a group, does not speak of another part of it. */
    boolean isMet(Placed one, Predicate<StepKind> by) {
        return after(one).stream()
                .map(Placed::step)
                .anyMatch(later -> by.test(later.kind()) && meansAll(one.step(), later));
    }

    private static boolean meansAll(Step step, Step later) {
        return !later.who().isEmpty() || later.group() == null || later.group().equals(step.group());
    }

    /** The articles charged by the end of a day. */
    List<String> charged(PartialDate by) {
        LocalDate day = by.latest().orElse(LocalDate.MAX);
        Timeline then = Timeline.of(steps).where(placed -> placed.perhapsBy(day));
        return ChargeHistory.of(then).standing().stream()
                .flatMap(charge -> charge.articles().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** When the act was, as far as a step says. */
    @Nullable
    PartialDate act() {
        return of(Set.of(StepKind.ACT)).stream()
                .map(placed -> placed.step().when())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
