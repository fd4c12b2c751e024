package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * That a fact is not on record, a sentence.
 *
 * @param fact     on which an answer depends, as a clause: "whether the offence was committed in the country", "the date of the offence"
 * @param sentence that it is not on record
 */
public record NotOnRecord(Sayable fact, Sayable sentence) implements Sayable {

    NotOnRecord(Sayable fact) {
        this(fact, phrase("rules.not-on-record").with("fact", fact));
    }

    static NotOnRecord of(String key) {
        return new NotOnRecord(phrase(key));
    }

    @Override
    public String in(Language language) {
        return sentence.in(language);
    }
}
