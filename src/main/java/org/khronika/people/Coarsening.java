package org.khronika.people;

import org.khronika.values.Choice;

/** What is told less exactly in public wherever somebody stands whose name is withheld, so that the rest does not say who it is. */
public enum Coarsening implements Choice {
    /** A label without letters of the name. */
    NO_INITIALS,
    /** The region in place of the town. */
    REGIONS,
    /** The month in place of the day. */
    MONTHS,
    /** Courts, prisons, judges and lawyers left out. */
    BODIES;
}
