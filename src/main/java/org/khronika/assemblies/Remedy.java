package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What the organisers did against an answer. */
public enum Remedy implements Choice {
    COMPLAINT("complaint to the authority or the prosecutor", ""),
    COURT("complaint to a court", ""),
    PROTEST("protest", "An open appeal to the public counts too."),
    NEW_REQUEST("a new request", ""),
    HELD_ANYWAY("held without permission", "");

    private final String label;
    private final String explanation;

    Remedy(String label, String explanation) {
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
