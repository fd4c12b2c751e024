package org.khronika.incidents;

import org.khronika.values.Choice;

/** How somebody who is hit stands to whom it is really aimed at. */
public enum RelationToTarget implements Choice {
    SPOUSE,
    CHILD,
    PARENT,
    RELATIVE,
    LAWYER,
    COLLEAGUE,
    WITNESS,
    THEMSELVES,
    /** In drafts only. */
    UNSAID;

    /** Whether it says whose family somebody is of: whoever knows the one knows the other. */
    boolean isFamily() {
        return compareTo(RELATIVE) <= 0;
    }
}
