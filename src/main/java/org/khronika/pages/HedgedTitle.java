package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.Shortened;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What somebody wrote as a title, with whose word it is behind it; of the two, it is the title that is cut. */
record HedgedTitle(String title, Sayable hedge) implements Sayable {

    @Override
    public String in(Language language) {
        return with(Shortened.beside(title, with("").in(language))).in(language);
    }

    private Phrase with(String shortened) {
        return phrase("pages.hedge.title").with("title", shortened).with("hedge", hedge);
    }
}
