package org.khronika.rules;

import org.khronika.values.Choice;

/** How strict the institution is in which imprisonment is served. */
public enum PrisonSecurity implements Choice {
    MINIMUM,
    MEDIUM,
    MAXIMUM,
    EXTRAORDINARY,
    FULL;
}
