package org.khronika.lists;

import org.khronika.values.Choice;

/** Of whom a list is. */
public enum ListSubject implements Choice {
    POLITICAL_PRISONERS,
    PRISONERS_OF_CONSCIENCE,
    AT_RISK,
    DISAPPEARED,
    OTHER,
    /** In drafts only. */
    UNSAID;
}
