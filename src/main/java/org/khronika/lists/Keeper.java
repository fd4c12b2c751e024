package org.khronika.lists;

import java.util.Set;
import org.khronika.values.Choice;

/** Whose list it is. */
public enum Keeper implements Choice {
    OURS("ours", "We decide who stands on it."),
    OTHERS("that of others", "Others decide. We only follow what they say of it."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    Keeper(String label, String explanation) {
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
        return switch (this) {
            case OURS -> Set.of("decidedBy", "reviewMonths");
            case OTHERS -> Set.of("organisation", "keptBy", "followedUntil");
            case UNSAID -> Set.of();
        };
    }
}
