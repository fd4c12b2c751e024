package org.khronika.cli;

import java.util.Locale;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Speaks to whoever sits at the terminal: in the language of its locale where Khronika speaks that, in English where it does not. */
final class Terminal {

    private Terminal() {}

    static String say(Sayable sentence) {
        return sentence.in(Languages.shipped().of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /** Why something went wrong. */
    static String why(Throwable problem) {
        return say(SaysWhy.of(problem));
    }
}
