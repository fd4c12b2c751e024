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

    /** "one case", "three cases", "no case". */
    public static String of(long n, String noun) {
        return of(n, noun, noun + "s");
    }

    /** "one person", "three people", "no person". */
    public static String of(long n, String one, String several) {
        return words(n) + " " + (n <= 1 ? one : several);
    }

    /** "1 case", "3 cases": for a table, where figures stand under each other. */
    public static String inFigures(long n, String one, String several) {
        return "%,d %s".formatted(n, n == 1 ? one : several);
    }

    /** "was" or "were". */
    public static String was(long n) {
        return n == 1 ? "was" : "were";
    }

    /** "is" or "are". */
    public static String is(long n) {
        return n == 1 ? "is" : "are";
    }

    /** "has" or "have". */
    public static String has(long n) {
        return n == 1 ? "has" : "have";
    }
}
