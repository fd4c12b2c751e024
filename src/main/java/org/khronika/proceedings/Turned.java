package org.khronika.proceedings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.proceedings.Timeline.Placed;

/** When a charge can first have been turned into another: not before it was brought, whatever was told between the two. */
final class Turned {

    private Turned() {}

    /**
     * The step with its first possible day. Of a charge that was turned "by February" the place in the telling says nothing of the
     * first day: a case that was closed and reopened may have been requalified before it was closed.
     */
    static Placed bounded(Placed placed, Timeline timeline) {
        Step step = placed.step();
        if (step.kind().onCharge() != OnCharge.TURNS
                || step.when() == null
                || step.when().earliest().isPresent()) {
            return placed;
        }
        return brought(step.from(), step, timeline).map(placed::notBefore).orElse(placed);
    }

    private static Optional<Placed> brought(List<String> articles, Step turned, Timeline timeline) {
        return timeline.happenedInPlace().stream()
                .filter(placed -> !placed.step().equals(turned))
                .filter(placed -> placed.step().kind().onCharge() != OnCharge.NOTHING)
                .filter(placed -> placed.step().articles().stream().anyMatch(articles::contains))
                .filter(placed -> placed.earliest() != null)
                .min(Comparator.comparing(placed -> Objects.requireNonNull(placed.earliest())));
    }
}
