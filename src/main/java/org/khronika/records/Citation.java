package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Binds a record, or one of its answers, to the words of a source.
 *
 * @param field   the name of the answer that rests on it, such as {@code when} or {@code steps[2]}; null for the whole record
 * @param source  the address of the document
 * @param start   where the words begin in the document's text, in UTF-16 units; null when the text is not kept here
 * @param end     where they end, exclusive; null exactly when start is
 * @param quote   the words themselves, as short as a citation needs; null when they are not kept
 * @param locator where in the source, for people: "paragraph 169"
 */
public record Citation(
        @Nullable String field,
        RecordRef source,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote,
        @Nullable String locator) {

    /** Refuses a span with one end only, or one that ends before it begins. */
    public Citation {
        if ((start == null) != (end == null) || (start != null && end != null && (start < 0 || end < start))) {
            throw new IllegalArgumentException(
                    "Expected a citation from a place in the text to a later one, found %s to %s."
                            .formatted(start, end));
        }
    }

    /** The locator of a paragraph, as it is kept: in English, whoever cites. */
    public static String paragraph(int n) {
        return paragraph(Integer.toString(n)).english();
    }

    private static Phrase paragraph(String n) {
        return phrase("records.citation.paragraph").with("n", n);
    }

    /** Where in the source, for people: a paragraph in the language of whoever reads, anything else as it was written; null when that is not kept. */
    public @Nullable Sayable where() {
        if (locator == null) {
            return null;
        }
        Phrase paragraph = paragraph(locator.replaceAll("\\D", ""));
        boolean isOne = Languages.shipped().all().stream()
                .anyMatch(language -> paragraph.in(language).equalsIgnoreCase(locator.strip()));
        return isOne ? paragraph : Sayable.written(locator);
    }

    /** A citation of a place in a source whose text is not kept here. */
    public static Citation of(RecordRef source, String locator) {
        return new Citation(null, source, null, null, null, locator);
    }

    /** Whether both lead to one place in a source: by the same words for it, or by spans that have a character in common. */
    public boolean sharesPassage(Citation other) {
        if (!source.equals(other.source)) {
            return false;
        }
        boolean overlap = start != null
                && end != null
                && other.start != null
                && other.end != null
                && start < other.end
                && other.start < end;
        return overlap || (locator != null && locator.equals(other.locator));
    }
}
