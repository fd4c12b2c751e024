package org.khronika.intake;

/** What a person decided about a finding. */
public enum Triage {
    /** Nobody has decided yet. */
    OPEN("open"),
    /** It became a record of its own. */
    NEW("new"),
    /** It is what a record says already; the record cites this passage too. */
    SAME_AS("same as"),
    /** It is not what it was taken for. */
    REJECTED("rejected"),
    /** The text does not say enough to decide. */
    CANNOT_TELL("cannot tell");

    private final String label;

    Triage(String label) {
        this.label = label;
    }

    /** The triage in words. */
    public String label() {
        return label;
    }
}
