package org.khronika.values;

import java.math.BigDecimal;

/** Counts in English sentences: the number, the noun and the verb that agree with it. The one place that knows singular from plural. */
public final class Count {

    private static final int IN_WORDS = 10;

    private Count() {}

    /** "no", "one", "nine", "10", "1,200". */
    public static String words(long n) {
        return n >= 0 && n < IN_WORDS ? SmallNumbers.inWords((int) n) : SmallNumbers.grouped(BigDecimal.valueOf(n));
    }
}
