package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;

/**
 * What became of a group, as far as steps tell of some of it: two convicted, one acquitted. Together they are never more than
 * the group: where steps tell of more, the surplus is asked about and not counted.
 *
 * @param each    in the order of the steps
 * @param surplus how many more the steps tell of than the group has
 */
public record Outcomes(List<Outcome> each, long surplus) {

    /** Some of a group and what became of them. */
    record Outcome(Step step, long count) {}

    /** The outcomes of a group; none for somebody on record. */
    static Outcomes of(Subject subject, List<Step> happened) {
        List<Outcome> each = new ArrayList<>();
        long told = 0;
        long counted = 0;
        OptionalLong group = most(subject.count());
        for (Step step : happened) {
            if (subject.isGroup() && isOutcome(step) && step.count() != null) {
                long some = step.count().least();
                long room = group.isPresent() ? Math.max(0, group.getAsLong() - counted) : some;
                told += some;
                counted += Math.min(some, room);
                each.add(new Outcome(step, Math.min(some, room)));
            }
        }
        return new Outcomes(List.copyOf(each), told - counted);
    }

    private static OptionalLong most(@Nullable Quantity count) {
        return count == null ? OptionalLong.empty() : count.most();
    }

    private static boolean isOutcome(Step step) {
        return step.kind().family() == StepKind.Family.VERDICT || step.kind() == StepKind.CASE_CLOSED;
    }

    /** How many of the group have an outcome. */
    long counted() {
        return each.stream().mapToLong(Outcome::count).sum();
    }
}
