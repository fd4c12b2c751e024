package org.khronika.sources.extraction;

/**
 * A paragraph of a text.
 *
 * @param n its number: that of its line in the text, counted from 1 with the empty lines
 * @param start of its first character that is not a blank, in UTF-16 units
 * @param end after its last character that is not a blank
 */
public record Passage(int n, int start, int end) {

    /** Its words, given the text that it is a passage of. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
