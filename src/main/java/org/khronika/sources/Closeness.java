package org.khronika.sources;

import org.khronika.values.Choice;

/** How close a source was to what it tells. */
public enum Closeness implements Choice {
    /** Our own observer was there. */
    OUR_OBSERVER("our own observer was there", "Somebody of ours wrote down what they saw and heard."),
    /** Its author was there. */
    WAS_THERE("its author was there", "A witness, or somebody to whom it happened."),
    /** It decided. */
    DECIDED(
            "it is the act itself",
            "A judgment, an order, a law: it does not tell of the decision, it is the decision."),
    /** One side. */
    ONE_SIDE(
            "it speaks for one of the sides",
            "The police of an arrest, a lawyer of a client, an organisation of itself."),
    /** It asked those who were there. */
    ASKED("it asked those who were there", "It collected first-hand accounts, documents or observations of its own."),
    /** It passes on what others published. */
    PASSES_ON("it passes on what others published", "Say on whom it draws: it bears out nothing that those say.");

    private final String label;
    private final String explanation;

    Closeness(String label, String explanation) {
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
