package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What people gather about, in broad headings by which requests are counted. */
public enum Topic implements Choice {
    ELECTIONS,
    PRISONERS,
    MEMORIAL,
    MEDIA,
    WOMEN,
    LABOUR,
    LAND,
    HOUSING,
    ABROAD,
    SUPPORT,
    OTHER;
}
