package org.khronika.intake;

/** Words of a text, from their first UTF-16 unit to the one after the last. */
public record Span(int start, int end) {

    /** Whether the other lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The words themselves. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
