package org.khronika.sources;

import java.util.List;
import org.khronika.records.Stored;
import org.khronika.sources.extraction.Passage;

/**
 * A document with its text.
 *
 * @param text     as it was taken out of the file when it was kept; it never changes
 * @param passages its paragraphs, in their order
 */
public record DocumentText(Stored<Document> document, String text, List<Passage> passages) {

    /** Copies the passages. */
    public DocumentText {
        passages = List.copyOf(passages);
    }
}
