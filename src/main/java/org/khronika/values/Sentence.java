package org.khronika.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One component of a penalty.
 *
 * @param code such as {@code imprisonment:P3Y} or {@code fine:300 EUR}
 */
public record Sentence(@JsonValue String code) {

    /** Refuses a code without a kind. */
    @JsonCreator
    public Sentence {
        if (!code.contains(":")) {
            throw new IllegalArgumentException(
                    "Expected a sentence such as imprisonment:P3Y, found “%s”.".formatted(code));
        }
    }

    /** Reads a code. */
    public static Sentence parse(String code) {
        return new Sentence(code);
    }

    /** Reads what a person types. */
    public static Sentence understand(String words) {
        return new Sentence(words.strip());
    }

    /** In words. */
    public String inWords(Locale locale) {
        return code;
    }
}
