package org.khronika.registers;

import java.util.List;

/**
 * The value in the middle, where there are enough values for one. Of fewer than five the middle is one or two cases, and every reader can
 * take them for a rule; the entries say what those cases were.
 */
final class Medians {

    /** How many cases a median, a range or a share needs; two cases of many people each are no rule either. */
    static final int FEWEST = 5;

    private Medians() {}

    /** Whether so many cases are enough to say anything but each of them. */
    static boolean areEnough(long cases) {
        return cases >= FEWEST;
    }

    /** Of values in their order; between the two in the middle, half way. */
    static int of(List<Integer> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (int) Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
