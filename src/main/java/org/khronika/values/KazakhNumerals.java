package org.khronika.values;

import java.util.List;

/** The ending of the Kazakh ablative after a number in figures, which follows the sound of its last word. */
class KazakhNumerals {

    private static final List<String> UNITS =
            List.of("ден", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан");
    private static final List<String> TENS =
            List.of("ден", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан");

    private KazakhNumerals() {}

    /** "дан" for 20 (жиырмадан), "нан" for 1000 (мыңнан). */
    static String ablative(long number) {
        if (number % 10 != 0 || number == 0) {
            return UNITS.get((int) (number % 10));
        }
        if (number % 100 != 0) {
            return TENS.get((int) (number / 10 % 10));
        }
        if (number % 1000 != 0) {
            return "ден";
        }
        return number % 1_000_000_000 == 0 ? "тан" : "нан";
    }
}
