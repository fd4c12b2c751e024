package org.khronika.records;

import java.util.ArrayList;
import java.util.List;

/** Rows of labels along a lane: each goes into the first row where it covers no other. */
final class LabelRows {

    private static final double LETTER = 7.1;
    private static final double GAP = 10;

    private final List<List<double[]>> rows = new ArrayList<>();

    /** How wide the words will be, about. */
    static double widthOf(String words) {
        return words.length() * LETTER;
    }

    /** Takes the room from x on and gives the number of the row, 0 being nearest to the bar. */
    int place(double x, double width) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().noneMatch(taken -> x < taken[1] + GAP && taken[0] < x + width + GAP)) {
                rows.get(row).add(new double[] {x, x + width});
                return row;
            }
        }
        List<double[]> row = new ArrayList<>();
        row.add(new double[] {x, x + width});
        rows.add(row);
        return rows.size() - 1;
    }
}
