package org.khronika.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What of a file of an earlier release is not shown any more: all of it, or some of its rows.
 *
 * @param bounds where each row begins and ends among the characters of the file, in order; none where nothing of it is shown
 */
record NotShown(List<Integer> bounds) {

    /** The whole file. */
    static final NotShown WHOLE = new NotShown(List.of());

    NotShown {
        bounds = List.copyOf(bounds);
    }

    boolean isWhole() {
        return bounds.isEmpty();
    }

    /** How many rows; none of a file of which nothing is shown. */
    int rows() {
        return bounds.size() / 2;
    }

    /** The file without these rows, and otherwise as it was published. */
    byte[] from(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int n = 0; n < bounds.size(); n += 2) {
            rest.append(text, at, bounds.get(n));
            at = bounds.get(n + 1);
        }
        return rest.append(text.substring(at)).toString().getBytes(StandardCharsets.UTF_8);
    }
}
