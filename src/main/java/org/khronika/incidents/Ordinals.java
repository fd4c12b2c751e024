package org.khronika.incidents;

/** Numbers of order in English: 1st, 2nd, 3rd, 11th. */
final class Ordinals {

    private Ordinals() {}

    static String of(int n) {
        int last = n % 10;
        boolean teen = n % 100 / 10 == 1;
        return n + (teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /** One place, or the places between two: "3rd", "2nd or 3rd", "1st to 4th". */
    static String between(int first, int last) {
        return first == last ? of(first) : of(first) + (last == first + 1 ? " or " : " to ") + of(last);
    }
}
