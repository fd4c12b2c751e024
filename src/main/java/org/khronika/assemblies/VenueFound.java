package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What was found at the place that was asked for, at that time. */
public enum VenueFound implements Choice {
    EMPTY,
    TAKEN,
    WORKS,
    CLOSED,
    NOT_SEEN;
}
