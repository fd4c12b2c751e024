package org.khronika.incidents;

import org.khronika.values.Choice;

/** What those who run a place of detention did afterwards. */
public enum CustodyAnswer implements Choice {
    PUNISHMENT_CELL,
    STRICTER,
    PROSECUTED,
    TERM_ADDED,
    TRANSFERRED,
    INVESTIGATED;
}
