package org.khronika.people;

import org.khronika.values.Choice;

/** As the source speaks of the person. */
public enum Sex implements Choice {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE;
}
