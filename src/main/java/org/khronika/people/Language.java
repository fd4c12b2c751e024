package org.khronika.people;

import org.khronika.values.Choice;

/** The language that a name or a text is in. */
public enum Language implements Choice {
    /** English. */
    EN("English"),
    /** Russian. */
    RU("Russian"),
    /** Kazakh. */
    KK("Kazakh"),
    /** Another language. */
    OTHER("another language");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
