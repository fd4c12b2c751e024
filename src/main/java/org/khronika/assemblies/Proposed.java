package org.khronika.assemblies;

import java.util.Set;
import org.khronika.values.Choice;

/** Whether an authority that refused proposed another place or time. */
public enum Proposed implements Choice {
    YES("Yes", ""),
    NO("No", ""),
    NOT_KNOWN("Not known", "");

    private final String label;
    private final String explanation;

    Proposed(String label, String explanation) {
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

    @Override
    public Set<String> asks() {
        return this == YES ? Set.of("alternative", "fit") : Set.of();
    }
}
