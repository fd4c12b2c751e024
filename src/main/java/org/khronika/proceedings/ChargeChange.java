package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.legislation.GravityRange;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.values.Choice;

/**
 * A charge that was turned into another.
 *
 * @param step   the step that did it
 * @param before the articles until then; never empty
 * @param after  the articles from then on; never empty
 */
public record ChargeChange(Step step, List<String> before, List<String> after) {

    /** Whether a charge became heavier. */
    public enum Direction implements Choice {
        UP,
        DOWN,
        SAME,
        UNKNOWN,
        CALLED_UP,
        CALLED_DOWN,
        SAID_UP,
        SAID_DOWN,
        /** Stands again; in whose place, if any, the source does not say. */
        BACK;
    }

    /** The changes of a timeline, in their order. */
    public static List<ChargeChange> of(Timeline timeline) {
        return ChargeHistory.of(timeline).changes();
    }

    /**
     * Whether the charge became heavier, by the law of the day: by the gravity of its gravest article; when that is the same, by the longest
     * term that it threatens with, and then by where its terms begin. Where an article is given without its part and its parts differ so
     * that it could be either, it cannot be told: then it is what the source calls it, if it does.
     *
     * @param on null for the newest wording
     */
    public Direction direction(Legislation law, @Nullable LocalDate on) {
        Direction told = byLaw(law, on);
        return told == Direction.UNKNOWN ? asCalled(step) : told;
    }

    /** What the source calls it, where the law does not tell. */
    static Direction asCalled(Step step) {
        return switch (step.called()) {
            case LIGHTER -> Direction.CALLED_DOWN;
            case HEAVIER -> Direction.CALLED_UP;
            case SAID_LIGHTER -> Direction.SAID_DOWN;
            case SAID_HEAVIER -> Direction.SAID_UP;
            case null -> Direction.UNKNOWN;
        };
    }

    private Direction byLaw(Legislation law, @Nullable LocalDate on) {
        Optional<ChargeWeight> from = ChargeWeight.of(before, law, on);
        Optional<ChargeWeight> to = ChargeWeight.of(after, law, on);
        if (from.isEmpty() || to.isEmpty()) {
            return Direction.UNKNOWN;
        }
        if (to.get().isHeavierThan(from.get())) {
            return Direction.UP;
        }
        if (from.get().isHeavierThan(to.get())) {
            return Direction.DOWN;
        }
        return to.get().isAsHeavyAs(from.get()) ? Direction.SAME : Direction.UNKNOWN;
    }

    /** How grave the gravest of the articles is, as far as their parts are given; empty if that of one is not known. */
    static Optional<GravityRange> gravity(Collection<String> articles, Legislation law, @Nullable LocalDate on) {
        Gravity lowest = Gravity.MISDEMEANOUR;
        Gravity highest = Gravity.MISDEMEANOUR;
        for (String article : articles) {
            Optional<GravityRange> one = law.gravity(article, on);
            if (one.isEmpty() || !one.get().complete()) {
                return Optional.empty();
            }
            lowest = one.get().lowest().isGraverThan(lowest) ? one.get().lowest() : lowest;
            highest = one.get().highest().isGraverThan(highest) ? one.get().highest() : highest;
        }
        return Optional.of(new GravityRange(lowest, highest, true));
    }

    /** The heaviest penalty that takes freedom, of all the articles. */
    static Optional<StatutoryPenalty> longest(Collection<String> articles, Legislation law, @Nullable LocalDate on) {
        return articles.stream()
                .flatMap(article -> law.maximumTerm(article, on).stream())
                .max(Comparator.comparing(StatutoryPenalty::kind).thenComparingLong(StatutoryPenalty::mostDays));
    }
}
