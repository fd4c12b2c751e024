package org.khronika.values;

/** Titles as lists and links show them: bounded, so that one long title does not push everything else off the page. */
public final class Shortened {

    /** No title that a person would write is longer. */
    static final int MOST = 160;

    private Shortened() {}

    /** The title, cut after a word where there is one, with "…" for what is left out; unchanged when it is short enough. */
    public static String of(String title) {
        return of(title, MOST);
    }

    /** The title, cut so that what must stand beside it has its place; half of a line is left to it. */
    public static String beside(String title, String other) {
        return of(title, Math.max(MOST / 2, MOST - other.codePointCount(0, other.length())));
    }

    private static String of(String title, int most) {
        if (title.codePointCount(0, title.length()) <= most) {
            return title;
        }
        String cut = title.substring(0, title.offsetByCodePoints(0, most - 1));
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut).stripTrailing() + "…";
    }
}
