package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether the internet worked where people gathered. */
public enum Internet implements Choice {
    BLOCKED("Blocked or cut off", ""),
    APPARENTLY("Apparently blocked", "Somebody says so, nobody measured it."),
    WORKED("It worked", ""),
    NOT_KNOWN("Not known", "");

    private final String label;
    private final String explanation;

    Internet(String label, String explanation) {
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
