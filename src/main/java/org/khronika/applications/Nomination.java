package org.khronika.applications;

import org.khronika.values.Choice;

/** How a candidate was nominated. */
public enum Nomination implements Choice {
    /** By themselves. */
    SELF,
    /** By a party, in a district. */
    PARTY_IN_DISTRICT,
    /** On the list of a party. */
    PARTY_LIST,
    /** By another organisation or an assembly. */
    OTHER;
}
