package org.khronika.forms;

import java.util.Optional;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Where the words of a citation stand in the text of its document. */
@Component
public record Quotes(DocumentTexts texts) {

    private static final int AROUND = 220;

    /**
     * A place in a text.
     *
     * @param paragraph the number of its paragraph; 0 when it stands in none
     */
    record QuotedAt(int start, int end, int paragraph) {}

    /** Words with what stands around them in their paragraph. */
    public record Context(String before, String words, String after) {}

    /** What can be said of words that are to be cited. */
    sealed interface Found {
        /** They stand here. */
        record At(QuotedAt place) implements Found {}

        /** They do not stand in the text. */
        record Nowhere() implements Found {}

        /** No text of the document is kept here, so nobody can tell. */
        record Unknown() implements Found {}
    }

    /** Looks the words up, in the paragraph that is named if they stand there, else from the beginning. */
    Found find(RecordRef source, String words, String locator, Reader reader) {
        Optional<DocumentText> document = texts.find(source, reader);
        if (document.isEmpty()) {
            return new Found.Unknown();
        }
        String text = document.get().text();
        int from = paragraphStart(document.get(), locator);
        int at = text.indexOf(words, from) >= 0 ? text.indexOf(words, from) : text.indexOf(words);
        return at < 0
                ? new Found.Nowhere()
                : new Found.At(new QuotedAt(at, at + words.length(), paragraph(document.get(), at)));
    }

    private static int paragraphStart(DocumentText document, String locator) {
        String number =
                locator.replaceFirst("(?i)^\\s*(paragraph|para\\.?|¶)\\s*", "").strip();
        return document.passages().stream()
                .filter(passage -> String.valueOf(passage.n()).equals(number))
                .findFirst()
                .map(passage -> passage.start())
                .orElse(0);
    }

    private static int paragraph(DocumentText document, int at) {
        return document.passages().stream()
                .filter(passage -> passage.start() <= at && at < passage.end())
                .findFirst()
                .map(passage -> passage.n())
                .orElse(0);
    }

    /** The words between two places of a text with what stands around them; empty when no text is kept or may be seen. */
    Optional<Context> context(RecordRef source, int start, int end, Reader reader) {
        return texts.find(source, reader)
                .filter(document -> end <= document.text().length())
                .map(document -> around(document, start, end));
    }

    private static Context around(DocumentText document, int start, int end) {
        String text = document.text();
        int first = document.passages().stream()
                .filter(passage -> passage.start() <= start && start < passage.end())
                .findFirst()
                .map(passage -> passage.start())
                .orElse(start);
        int last = document.passages().stream()
                .filter(passage -> passage.start() < end && end <= passage.end())
                .findFirst()
                .map(passage -> passage.end())
                .orElse(end);
        String before = text.substring(first, start);
        String after = text.substring(end, last);
        return new Context(
                before.length() <= AROUND ? before : "…" + before.substring(before.length() - AROUND),
                text.substring(start, end),
                after.length() <= AROUND ? after : after.substring(0, AROUND) + "…");
    }
}
