package org.khronika.forms;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khronika.legislation.Articles;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

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

    static String words(PartialDate date, Language language) {
        return faithful(date, language, date.edtf(), Typed::date);
    }

    static String words(Quantity quantity, Language language) {
        return faithful(quantity, language, quantity.code(), Typed::quantity);
    }

    static String words(Penalty penalty, Language language) {
        return faithful(penalty, language, penalty.code(), Typed::penalty);
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

    /** The words, in English where those of the language are not understood as the same value again; otherwise the code. */
    private static <T extends Sayable> String faithful(
            T value, Language language, String code, Function<String, T> read) {
        return Stream.of(value.in(language), value.english())
                .filter(words -> isUnderstood(words, value, read))
                .findFirst()
                .orElse(code);
    }

    private static <T> boolean isUnderstood(String words, T value, Function<String, T> read) {
        try {
            return read.apply(words).equals(value);
        } catch (IllegalArgumentException notUnderstood) {
            return false;
        }
    }
}
