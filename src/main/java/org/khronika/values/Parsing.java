package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.function.Function;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Turns the clause of a reader that refuses a text into the sentence that people see. */
class Parsing {

    private static final int LONGEST = 200;

    private Parsing() {}

    /** What the reader makes of the text, or a refusal: what was expected, what was found and what is wrong with it. */
    static <T> T of(String text, Sayable expected, Function<String, T> reader) {
        try {
            if (text.length() > LONGEST) {
                throw new WrongValue(phrase("values.wrong.too-long").with("most", LONGEST));
            }
            return reader.apply(text);
        } catch (IllegalArgumentException because) {
            throw new WrongValue(phrase("values.wrong")
                    .with("expected", expected)
                    .with("found", shown(text))
                    .with("because", SaysWhy.of(because)));
        }
    }

    private static String shown(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST / 4)) + "…";
    }
}
