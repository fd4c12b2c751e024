package org.khronika.values;

/** How sure we are that something happened, from the surest; each says what entitles us to it. */
public enum Certainty implements Choice {
    ESTABLISHED("Established", "A court document, or our own observer was there."),
    CONFIRMED("Confirmed", "Two sources that do not depend on each other."),
    REPORTED("Reported", "One source, named beside the fact."),
    ALLEGED("Alleged", "One side says so; it is printed only with its speaker."),
    /** In drafts only. */
    UNSAID("Not said yet", "");

    private final String label;
    private final String explanation;

    Certainty(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** The word for it on pages and in forms: "Confirmed". */
    @Override
    public String label() {
        return label;
    }

    /** One sentence on what it takes: "Two sources that do not depend on each other." */
    @Override
    public String explanation() {
        return explanation;
    }

    /** Whether this is at least as sure as the other. */
    public boolean isAtLeast(Certainty other) {
        return compareTo(other) <= 0;
    }
}
