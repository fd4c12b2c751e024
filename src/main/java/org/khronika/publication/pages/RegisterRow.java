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

    private static final String BETWEEN_VALUES = "|";

    /** The same line with some of its cells. */
    RegisterRow with(List<Integer> places) {
        return new RegisterRow(
                title, href, address, places.stream().map(cells::get).toList());
    }

    /**
     * Words under a heading, linked or not; the remark stands smaller under them.
     *
     * @param values what the words say, each by itself: a list is narrowed by one, and not at all where there are none. A comma within a value does not end it.
     */
    public record Cell(String label, String text, @Nullable String href, String remark, List<String> values) {

        static final String NOT_STATED = "not stated";

        Cell(String label, String text, @Nullable String href, String remark) {
            this(label, text, href, remark, List.of(text));
        }

        static Cell of(String label, String text) {
            return new Cell(label, text.isBlank() ? NOT_STATED : text, null, "");
        }

        static Cell of(String label, List<String> values) {
            String text = String.join(", ", values);
            return text.isBlank() ? of(label, text) : new Cell(label, text, null, "", List.copyOf(values));
        }

        /** The same as words by which no list is narrowed. */
        Cell whole() {
            return new Cell(label, text, href, remark, List.of());
        }

        /** The values for the script of the page; null where the words are the one value. */
        public @Nullable String valuesInPage() {
            return values.equals(List.of(text)) ? null : String.join(BETWEEN_VALUES, values);
        }

        boolean isNotStated() {
            return text.equals(NOT_STATED);
        }
    }
}
