package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether the source tells assemblies apart. */
public enum AssemblyKind implements Choice {
    ONE("One assembly", ""),
    MANY(
            "Many, or perhaps many, assemblies told as one",
            "The source does not tell them apart. Counts of requests leave it out and say so."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    AssemblyKind(String label, String explanation) {
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
