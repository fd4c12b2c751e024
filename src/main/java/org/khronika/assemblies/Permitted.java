package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether an assembly was held, or was to be held, with permission; of many a source says no more than that. */
public enum Permitted implements Choice {
    WITH("With permission", "Allowed, or not answered in the time in which the law asks for an answer."),
    WITHOUT("Without permission", "Refused, or never asked for.");

    private final String label;
    private final String explanation;

    Permitted(String label, String explanation) {
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
