package org.khronika.statements;

import org.khronika.values.Choice;

/** How somebody answered whom something was asked. */
public enum Response implements Choice {
    FAVOURABLE("Favourable", "They did it, or began to."),
    PLEDGED("Promised", "They said that they would."),
    DENIED("Denied or rejected", "They denied it, or said that they would not."),
    MORE_ASKED("Asked for information", "They asked back."),
    TOKEN("A token", "They did something that changes nothing."),
    NONE("None", "They did not answer."),
    NOT_KNOWN("Not known", "The source does not say whether they answered.");

    private final String label;
    private final String explanation;

    Response(String label, String explanation) {
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
