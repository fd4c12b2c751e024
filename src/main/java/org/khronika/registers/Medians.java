package org.khronika.registers;

import java.util.List;

/** The value in the middle. */
final class Medians {

    private Medians() {}

    /** Of values in their order; between the two in the middle, half way. */
    static int of(List<Integer> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (int) Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
