package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.intake.Span;
import org.khronika.review.DeedRefused;
import org.khronika.sources.DocumentText;
import org.khronika.sources.extraction.Passage;

/** Finds the words that a member chose to tag. */
final class ChosenWords {

    private ChosenWords() {}

    /**
     * The words where the script says that they start, else where they stand first, in the paragraph that the member says if any.
     *
     * @throws DeedRefused when they do not stand there
     */
    static Span in(DocumentText text, String wanted, String paragraph, @Nullable Integer start) {
        if (wanted.isEmpty()) {
            throw new DeedRefused(phrase("intake.refused.select-words"));
        }
        if (start != null && start >= 0 && text.text().startsWith(wanted, start)) {
            return new Span(start, start + wanted.length());
        }
        int only = paragraph.isEmpty() ? 0 : number(paragraph);
        for (Passage passage : text.passages()) {
            int at = text.text().indexOf(wanted, passage.start());
            boolean here = only == 0 || passage.n() == only;
            if (here && at >= 0 && at + wanted.length() <= passage.end()) {
                return new Span(at, at + wanted.length());
            }
        }
        throw new DeedRefused(
                only == 0
                        ? phrase("intake.refused.not-in-text").with("found", wanted)
                        : phrase("intake.refused.not-in-paragraph")
                                .with("n", only)
                                .with("found", wanted));
    }

    private static int number(String paragraph) {
        if (!paragraph.matches("[1-9]\\d{0,6}")) {
            throw new DeedRefused(phrase("intake.refused.paragraph").with("found", paragraph));
        }
        return Integer.parseInt(paragraph);
    }
}
