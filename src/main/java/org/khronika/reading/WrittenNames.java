package org.khronika.reading;

import java.util.regex.Pattern;

/**
 * Names as a text writes them. In Russian and Kazakh a name takes the ending of its case ("Марата Оспанова", "Нұрланның"), and the reader, which
 * knows English, does not bring it back to the form that a record has. Who shows it says so, rather than guess.
 */
public final class WrittenNames {

    private static final Pattern INFLECTING = Pattern.compile("\\p{IsCyrillic}");

    private WrittenNames() {}

    /** Whether the name is written in letters of a language that inflects names. */
    public static boolean mayBeInflected(String name) {
        return INFLECTING.matcher(name).find();
    }
}
