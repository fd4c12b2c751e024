package org.khronika.legislation;

import java.util.Set;
import org.khronika.values.Choice;

/** What a law that is tracked is; it decides which questions are asked of it. */
public enum LawKind implements Choice {
    LAW,
    DRAFT,
    LEGISLATION,
    CONSTITUTIONAL_AMENDMENT,
    ELECTORAL_RULE,
    PROVISION,
    RULE,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case LAW, RULE, LEGISLATION ->
                Set.of("number", "adopted", "inForceFrom", "inForceInferred", "inForceTo", "changes");
            case DRAFT -> Set.of("changes");
            case CONSTITUTIONAL_AMENDMENT, ELECTORAL_RULE ->
                Set.of("number", "adopted", "inForceFrom", "inForceInferred", "inForceTo", "votes");
            case PROVISION -> Set.of("articles", "inForceFrom", "inForceInferred", "inForceTo");
            case UNSAID -> Set.of();
        };
    }

    /** Without its article: "law", "draft". */
    String noun() {
        return label().replaceFirst("^an? ", "");
    }
}
