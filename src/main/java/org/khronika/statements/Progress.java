package org.khronika.statements;

import org.khronika.values.Choice;

/** Whether somebody still works on it. */
public enum Progress implements Choice {
    OPEN,
    CLOSED,
    /** In drafts only. */
    UNSAID;
}
