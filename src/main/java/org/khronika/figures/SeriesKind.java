package org.khronika.figures;

import org.khronika.values.Choice;

/** How the numbers of a series go together over time. */
public enum SeriesKind implements Choice {
    /** All until the day. */
    GROWING(
            "A count that grows",
            "All until the day: it can rise or stay, and never fall. A fall is named as a conflict."),
    /** How it stands on the day. */
    LEVEL("A level", "How it stands on a day: it may rise and fall."),
    /** What happened in a period. */
    PERIOD("A count of a period", "What happened in some months or a year: each period has its own number."),
    /** Single events, which nothing but their kind connects. */
    EVENTS("Counts of single events", "Each number is of an event of its own: they are never compared."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    SeriesKind(String label, String explanation) {
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
