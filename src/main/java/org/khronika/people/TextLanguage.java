package org.khronika.people;

import org.khronika.values.Choice;

/** The language that a name or a text is in. */
public enum TextLanguage implements Choice {
    /** English. */
    EN,
    /** Russian. */
    RU,
    /** Kazakh. */
    KK,
    /** Another language. */
    OTHER;
}
