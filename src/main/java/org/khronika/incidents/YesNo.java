package org.khronika.incidents;

import org.khronika.values.Choice;

/** An answer that a source may leave open; then there is none. */
public enum YesNo implements Choice {
    YES,
    NO;
}
