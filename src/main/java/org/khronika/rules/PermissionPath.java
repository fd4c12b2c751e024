package org.khronika.rules;

import org.khronika.values.Choice;

/** How permission to assemble is asked. */
public enum PermissionPath implements Choice {
    NOTIFICATION("notification", "The authority is told; unless it answers in time, it may be held as told."),
    APPROVAL("approval", "The authority is asked, and must say yes.");

    private final String label;
    private final String explanation;

    PermissionPath(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
