package org.khronika.figures;

import org.khronika.values.Quantity;

/** Whether two quantities, each as vague as its source, can be one number. */
final class Ranges {

    /** “About 100” is read as 100 give or take a tenth, in comparisons only. */
    static final double ABOUT = 0.1;

    private Ranges() {}

    /** The most it may be; {@link Long#MAX_VALUE} when that is open. */
    static long most(Quantity quantity) {
        return quantity.most().orElse(Long.MAX_VALUE);
    }

    /** Whether they can be the same number. */
    static boolean mayBeEqual(Quantity one, Quantity other) {
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private static double low(Quantity quantity) {
        return quantity.isApproximate() ? quantity.least() * (1 - ABOUT) : quantity.least();
    }

    private static double high(Quantity quantity) {
        double most = most(quantity);
        return quantity.isApproximate() ? most * (1 + ABOUT) : most;
    }
}
