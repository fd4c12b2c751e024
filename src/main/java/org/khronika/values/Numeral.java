package org.khronika.values;

import org.khronika.words.Counted;
import org.khronika.words.Language;

/**
 * A number in a sentence of ours: in English "no" and one to nine in words, then in figures; in figures in other languages, where a word
 * would have to follow what it counts. A catalogue writes {@code {cases} {cases_number, plural, one {case} other {cases}}}.
 *
 * @see Count#words
 */
public record Numeral(long counted) implements Counted {

    /** So many. */
    public static Numeral of(long number) {
        return new Numeral(number);
    }

    @Override
    public String in(Language language) {
        return QuantityLanguage.of(language.locale()) == QuantityLanguage.ENGLISH
                ? Count.words(counted)
                : QuantityLanguage.spaced(counted);
    }
}
