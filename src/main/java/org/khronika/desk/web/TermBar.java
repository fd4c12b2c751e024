package org.khronika.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.legislation.StatutoryPenaltyKind;

/**
 * How long a person may be imprisoned, drawn on a line of twenty years; the words say the same.
 *
 * @param x     where the bar begins
 * @param width how long it is
 * @param life  whether it may be for life, which goes past the end of the line
 */
record TermBar(double x, double width, boolean life) {

    /** The length of the line of twenty years. */
    static final int LINE = 200;

    private static final double YEAR = LINE / 20.0;
    /** The general minimum of imprisonment, half a year. */
    private static final double LEAST = 0.5;

    static @Nullable TermBar of(List<StatutoryPenalty> main) {
        boolean life = main.stream().anyMatch(penalty -> penalty.kind() == StatutoryPenaltyKind.LIFE_IMPRISONMENT);
        return main.stream()
                .filter(penalty ->
                        penalty.kind() == StatutoryPenaltyKind.IMPRISONMENT && "years".equals(penalty.unit()))
                .findFirst()
                .map(penalty -> bar(penalty, life))
                .orElse(null);
    }

    private static TermBar bar(StatutoryPenalty penalty, boolean life) {
        double most = penalty.most() == null ? 0 : penalty.most();
        double least = penalty.least() == null ? LEAST : Math.min(penalty.least(), most - LEAST);
        return new TermBar(least * YEAR, (most - least) * YEAR, life);
    }
}
