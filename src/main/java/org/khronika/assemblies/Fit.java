package org.khronika.assemblies;

import org.khronika.values.Choice;

/** Whether another place or time serves those who asked as well as the one that they asked for. */
public enum Fit implements Choice {
    AS_FIT("as fit as what was asked for", "They could be seen and heard there by those whom they wanted to reach."),
    LESS_FIT(
            "less fit than what was asked for",
            "Further from the centre or from whom it was meant for, smaller, or at another time.");

    private final String label;
    private final String explanation;

    Fit(String label, String explanation) {
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
