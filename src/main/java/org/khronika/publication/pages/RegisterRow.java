package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;

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
    public record Cell(
            String label, String text, @Nullable String href, String remark, List<String> values, boolean isStated) {

        Cell(String label, String text, @Nullable String href, String remark) {
            this(label, text, href, remark, List.of(text), true);
        }

        Cell(String label, String text, @Nullable String href, String remark, List<String> values) {
            this(label, text, href, remark, values, true);
        }

        static Cell of(String label, String text, Language language) {
            return text.isBlank() ? notStated(label, language) : new Cell(label, text, null, "");
        }

        static Cell of(String label, List<String> values, Language language) {
            String text = String.join(", ", values);
            return text.isBlank() ? notStated(label, language) : new Cell(label, text, null, "", List.copyOf(values));
        }

        private static Cell notStated(String label, Language language) {
            String words = phrase("publication.list.not-stated").in(language);
            return new Cell(label, words, null, "", List.of(words), false);
        }

        /** The same as words by which no list is narrowed. */
        Cell whole() {
            return new Cell(label, text, href, remark, List.of(), isStated);
        }

        /** The values for the script of the page; null where the words are the one value. */
        public @Nullable String valuesInPage() {
            return values.equals(List.of(text)) ? null : String.join(BETWEEN_VALUES, values);
        }

        boolean isNotStated() {
            return !isStated;
        }
    }
}
