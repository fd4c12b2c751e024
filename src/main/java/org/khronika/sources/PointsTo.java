package org.khronika.sources;

import java.util.Set;
import org.khronika.values.Choice;

/** What a cross-reference points to. */
public enum PointsTo implements Choice {
    /** An earlier update. */
    EARLIER_UPDATE,
    /** Another section of the same document. */
    SECTION,
    /** A report of others. */
    EXTERNAL_REPORT,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case EARLIER_UPDATE, EXTERNAL_REPORT -> Set.of("target", "section");
            case SECTION -> Set.of("section");
            case UNSAID -> Set.of();
        };
    }
}
