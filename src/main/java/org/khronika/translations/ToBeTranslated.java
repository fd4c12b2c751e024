package org.khronika.translations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.records.FreeTexts.FreeText;
import org.khronika.words.WrittenIn;

/**
 * Which texts of a record are to be read in other words in a language: those that are written in another.
 *
 * @param whole all texts of the record, by which the language of a short one is told
 */
record ToBeTranslated(String language, String whole) {

    static ToBeTranslated into(String language, List<FreeText> texts) {
        return new ToBeTranslated(language, texts.stream().map(FreeText::words).collect(Collectors.joining("\n")));
    }

    /** The tag of the language of a text; empty where it needs no translation. */
    Optional<String> writtenIn(FreeText text) {
        return WrittenIn.among(text.words(), whole).filter(tag -> !tag.equals(language));
    }
}
