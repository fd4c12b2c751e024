package org.khronika.sources;

import java.util.Set;
import org.khronika.values.Choice;

/** What a cross-reference points to. */
public enum PointsTo implements Choice {
    /** An earlier update. */
    EARLIER_UPDATE("an earlier update", "Such as: As covered before."),
    /** Another section of the same document. */
    SECTION("another section of the same document", "Such as: see more under Association."),
    /** A report of others. */
    EXTERNAL_REPORT("a report of its own", "Such as: As highlighted in a report of January 2023."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    PointsTo(String label, String explanation) {
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
            case EARLIER_UPDATE, EXTERNAL_REPORT -> Set.of("target", "section");
            case SECTION -> Set.of("section");
            case UNSAID -> Set.of();
        };
    }
}
