package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Keys;
import org.khronika.words.Language;

/**
 * The words of a question in the catalogues, by the component that asks it: {@code incidents.incident.when} is its label, as a question or a
 * noun; behind it {@code .hint}, one or two sentences under the label; {@code .part}, the heading with which a new part of the form begins;
 * {@code .each}, what one of a list is called, with its article. Only the label must be there.
 */
record AskedWords(String key, @Nullable Class<?> item, Language language) {

    /** @param item the type of one of a list, whose own hint serves where the question has none; null for what is no list of records */
    static AskedWords of(RecordComponent component, @Nullable Class<?> item, Language language) {
        return new AskedWords(Keys.of(component.getDeclaringRecord(), component.getName()), item, language);
    }

    String label() {
        return phrase(key).in(language);
    }

    /** Empty for none. */
    String hint() {
        String own = said(key + ".hint");
        return own.isEmpty() && item != null && item.isRecord() ? said(Keys.of(item, "hint")) : own;
    }

    /** Null stays in the part before. */
    @Nullable
    String part() {
        String part = said(key + ".part");
        return part.isEmpty() ? null : part;
    }

    /** Empty for none. */
    String each() {
        return said(key + ".each");
    }

    private String said(String key) {
        return Language.english().knows(key) ? phrase(key).in(language) : "";
    }
}
