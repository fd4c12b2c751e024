package org.khronika.statements;

import org.khronika.values.Choice;

/** What a sentence about many records says of them. */
public enum CharacterisationKind implements Choice {
    TREND("Trend", "It becomes more, or less."),
    PATTERN("Pattern", "It happens in the same way again and again."),
    PRACTICE("Usual practice", "It is what the authorities usually do."),
    STATE("State of things", "How it stands in general."),
    /** In drafts only. */
    UNSAID("Not said yet", "");

    private final String label;
    private final String explanation;

    CharacterisationKind(String label, String explanation) {
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
