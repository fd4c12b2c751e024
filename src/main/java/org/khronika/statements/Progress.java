package org.khronika.statements;

import org.khronika.values.Choice;

/** Whether somebody still works on it. */
public enum Progress implements Choice {
    OPEN("Open"),
    CLOSED("Closed"),
    /** In drafts only. */
    UNSAID("Not said yet");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
