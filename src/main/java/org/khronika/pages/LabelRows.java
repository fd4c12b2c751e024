package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;

/** Rows of labels along a lane: each goes into the first row where it covers no other. */
public final class LabelRows {

    private static final double GAP = 10;

    private final List<List<double[]>> rows = new ArrayList<>();

    /** How wide the words will be at most, in the bold sans of the drawing, whatever the script. */
    static double widthOf(String words) {
        return words.codePoints().mapToDouble(LabelRows::widthOf).sum();
    }

    private static double widthOf(int letter) {
        if (letter < 0x80 && !Character.isLetterOrDigit(letter)) {
            return letter == ' ' ? 4 : 6;
        }
        if (Character.isDigit(letter)) {
            return 7.6;
        }
        if (!Character.isAlphabetic(letter) || Character.isIdeographic(letter)) {
            return 13;
        }
        boolean wide = "mwMWжшщюмыфЖШЩЮМЫФДҚѲ".indexOf(letter) >= 0;
        double cyrillic = letter >= 0x400 && letter < 0x530 ? 0.8 : 0;
        return (Character.isUpperCase(letter) ? 9.4 : 7.6) + cyrillic + (wide ? 3.2 : 0);
    }

    /** The words in lines that are no wider than this; a word that is wider has a line of its own. */
    public static List<String> lines(double width, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && widthOf(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words, cut where they would be wider than this. */
    static String within(double width, String words) {
        if (widthOf(words) <= width) {
            return words;
        }
        StringBuilder cut = new StringBuilder();
        double used = 13;
        for (int letter : words.codePoints().toArray()) {
            used += widthOf(letter);
            if (used > width) {
                break;
            }
            cut.appendCodePoint(letter);
        }
        return cut.toString().stripTrailing() + "…";
    }

    /** How many rows are taken. */
    int count() {
        return rows.size();
    }

    /** Takes the room from x on and gives the number of the row, 0 being nearest to the bar. */
    int place(double x, double width) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().noneMatch(taken -> covers(taken, x, width))) {
                rows.get(row).add(new double[] {x, x + width});
                return row;
            }
        }
        List<double[]> row = new ArrayList<>();
        row.add(new double[] {x, x + width});
        rows.add(row);
        return rows.size() - 1;
    }

    /** Takes the room in the first row if it is free there. */
    boolean takesFirst(double x, double width) {
        if (!rows.isEmpty() && rows.getFirst().stream().anyMatch(taken -> covers(taken, x, width))) {
            return false;
        }
        place(x, width);
        return true;
    }

    private static boolean covers(double[] taken, double x, double width) {
        return x < taken[1] + GAP && taken[0] < x + width + GAP;
    }
}
