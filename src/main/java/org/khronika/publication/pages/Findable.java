package org.khronika.publication.pages;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as the search finds it: what it is called, and by which words it is found. All of it stands on the page itself.
 *
 * @param id     the address of the record, or the path of another page without its ending
 * @param kind   what it is: "Criminal case"
 * @param state  how it stands; may be empty
 * @param when   its day in words; may be empty
 * @param texts  what it is found by
 */
record Findable(String id, String title, String kind, String state, String when, List<Text> texts) {

    /** Why a text stands there; the index keeps the code. */
    enum Why {
        TITLE("t"),
        NAME("n"),
        WHO("w"),
        PLACE("p"),
        LAW("l"),
        NUMBER("d");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Words by which a page is found. */
    record Text(Why why, String words) {

        static final Comparator<Text> IN_ORDER = Comparator.comparing(Text::why).thenComparing(Text::words);
    }

    /** The number in the address of a record, by which its entry is looked up; null for another page. */
    @Nullable
    Integer number() {
        return id.matches("[A-Z]{2}-[A-Z]-\\d{4}-\\d+") ? Integer.valueOf(id.substring(id.lastIndexOf('-') + 1)) : null;
    }
}
