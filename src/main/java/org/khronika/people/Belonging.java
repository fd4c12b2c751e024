package org.khronika.people;

import org.khronika.values.Choice;

/** How somebody belongs to an organisation. In the order in which its page tells them. */
public enum Belonging implements Choice {
    LEADS("leads it"),
    FOUNDED("founded it"),
    MEMBER("is a member"),
    ACTIVE("is active for it"),
    WORKS("works for it"),
    SUPPORTS("supports it"),
    SAID_TO(
            "is said to belong to it or to support it",
            "The authorities say so, or a court; the person does not, or is not asked.");

    private final String label;
    private final String explanation;

    Belonging(String label) {
        this(label, "");
    }

    Belonging(String label, String explanation) {
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

    /** Whether the person stands at its head, or did. */
    boolean leads() {
        return this == LEADS || this == FOUNDED;
    }
}
