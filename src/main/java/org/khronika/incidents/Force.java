package org.khronika.incidents;

import org.khronika.values.Choice;

/** How hard those who detained were, as far as the source tells. */
public enum Force implements Choice {
    NONE,
    HARSH,
    USED,
    HURT;
}
