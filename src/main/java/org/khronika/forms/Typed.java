package org.khronika.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.khronika.legislation.Articles;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;

/** How the values that people write in words are read from an answer, and written so that they are read back the same. */
final class Typed {

    private Typed() {}

    static PartialDate date(String words) {
        return either(words, PartialDate::understand, PartialDate::parse);
    }

    static Quantity quantity(String words) {
        return either(words, Quantity::understand, Quantity::parse);
    }

    static Penalty penalty(String words) {
        return either(words, Penalty::understand, Penalty::parse);
    }

    static String words(PartialDate date) {
        return faithful(date, date.inWords(Locale.ENGLISH), date.edtf(), Typed::date);
    }

    static String words(Quantity quantity) {
        return faithful(quantity, quantity.inWords(Locale.ENGLISH), quantity.code(), Typed::quantity);
    }

    static String words(Penalty penalty) {
        return faithful(penalty, penalty.inWords(Locale.ENGLISH), penalty.code(), Typed::penalty);
    }

    /** The lines of an answer that are not blank, without blanks around them. */
    static List<String> lines(String answer) {
        return answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** An article as people write it; refuses it with a sentence. */
    static String article(String words) {
        return Articles.understand(words);
    }

    /** What a person writes comes first, so that the sentence of refusal speaks of that. */
    private static <T> T either(String words, Function<String, T> understand, Function<String, T> parse) {
        try {
            return understand.apply(words.strip());
        } catch (IllegalArgumentException because) {
            try {
                return parse.apply(words.strip());
            } catch (IllegalArgumentException neither) {
                throw because;
            }
        }
    }

    /** The words if they are understood as the same value again, otherwise the code. */
    private static <T> String faithful(T value, String words, String code, Function<String, T> read) {
        try {
            return read.apply(words).equals(value) ? words : code;
        } catch (IllegalArgumentException notUnderstood) {
            return code;
        }
    }
}
