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

    /** Words under a heading, linked or not; the remark stands smaller under them. */
    public record Cell(String label, String text, @Nullable String href, String remark) {

        static Cell of(String label, String text) {
            return new Cell(label, text.isBlank() ? "not stated" : text, null, "");
        }
    }
}
