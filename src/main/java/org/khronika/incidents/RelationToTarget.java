package org.khronika.incidents;

import org.khronika.values.Choice;

/** How somebody who is hit stands to whom it is really aimed at. */
public enum RelationToTarget implements Choice {
    SPOUSE("wife or husband"),
    CHILD("child"),
    PARENT("parent"),
    RELATIVE("another relative"),
    LAWYER("lawyer"),
    COLLEAGUE("colleague or fellow activist"),
    WITNESS("witness"),
    THEMSELVES("the same person"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    RelationToTarget(String label) {
        this.label = label;
    }

    /** Whether it says whose family somebody is of: whoever knows the one knows the other. */
    boolean isFamily() {
        return compareTo(RELATIVE) <= 0;
    }

    /** How an act reaches whom it is aimed at: "directly", "through their lawyer". */
    String through() {
        return switch (this) {
            case THEMSELVES -> "directly";
            case UNSAID -> "through somebody who is not said yet";
            case RELATIVE, COLLEAGUE, WITNESS -> "through " + (this == RELATIVE ? label : "a " + label);
            case SPOUSE, CHILD, PARENT, LAWYER -> "through their " + label;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
