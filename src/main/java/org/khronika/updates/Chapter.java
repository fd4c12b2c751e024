package org.khronika.updates;

import org.khronika.values.Choice;

/** What a section of an update is about: the freedoms by which monitors tell a country, or something of the organisation's own. */
public enum Chapter implements Choice {
    GENERAL,
    PEACEFUL_ASSEMBLY,
    EXPRESSION,
    ASSOCIATION,
    OTHER
}
