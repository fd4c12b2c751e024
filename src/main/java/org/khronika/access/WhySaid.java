package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Sayable;

/** The reason that a deed asks for, as a member typed it. */
public final class WhySaid {

    private static final String FIELD = "reason";

    private WhySaid() {}

    /**
     * The reason, without the blanks around it.
     *
     * @param most how many characters it may have
     * @param none what is said where it is missing
     * @throws Refused where it is missing, or too long
     */
    public static String in(String typed, int most, Sayable none) {
        String why = typed.strip();
        if (why.isEmpty()) {
            throw new Refused(FIELD, none);
        }
        if (why.length() > most) {
            throw new Refused(
                    FIELD,
                    phrase("access.refused.long-reason").with("most", most).with("found", why.length()));
        }
        return why;
    }
}
