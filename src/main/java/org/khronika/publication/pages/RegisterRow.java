package org.khronika.publication.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a line of its register.
 *
 * @param title   as the public reads it
 * @param href    its page, from the root
 * @param address its address
 * @param cells   what else the register shows, in the order of its columns
 */
public record RegisterRow(String title, String href, String address, List<Cell> cells) {

    /** The same line with some of its cells. */
    RegisterRow with(List<Integer> places) {
        return new RegisterRow(
                title, href, address, places.stream().map(cells::get).toList());
    }

    /** Words under a heading, linked or not; the remark stands smaller under them. */
    public record Cell(String label, String text, @Nullable String href, String remark) {

        static final String NOT_STATED = "not stated";

        static Cell of(String label, String text) {
            return new Cell(label, text.isBlank() ? NOT_STATED : text, null, "");
        }

        boolean isNotStated() {
            return text.equals(NOT_STATED);
        }
    }
}
