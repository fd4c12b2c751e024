package org.khronika.lists;

import java.util.Set;
import org.khronika.values.Choice;

/** Whose list it is. */
public enum Keeper implements Choice {
    OURS,
    OTHERS,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case OURS -> Set.of("decidedBy", "reviewMonths");
            case OTHERS -> Set.of("organisation", "keptBy", "followedUntil");
            case UNSAID -> Set.of();
        };
    }
}
