package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What became of an assembly. */
public enum Course implements Choice {
    PLANNED("Planned", "Nothing is known yet of whether it was held."),
    HELD("Held", ""),
    BROKEN_UP("Held and broken up", ""),
    PREVENTED("Prevented", "Those who wanted to gather were kept from it."),
    /** They tried to hold it, and the source does not say whether it was held. */
    ATTEMPTED("Attempted", "They tried to hold it; whether it was held is not told."),
    CALLED_OFF("Called off by the organisers", ""),
    NOT_KNOWN("Not known", "");

    private final String label;
    private final String explanation;

    Course(String label, String explanation) {
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
