package org.khronika.elections;

import java.util.Set;
import org.khronika.values.Choice;

/** What is voted on; it decides which questions are asked. */
public enum ElectionKind implements Choice {
    PRESIDENTIAL,
    PARLIAMENTARY,
    SENATE,
    LOCAL,
    REFERENDUM,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case PRESIDENTIAL -> Set.of("early", "parties");
            case PARLIAMENTARY -> Set.of("early", "body", "bodyOnRecord", "system", "seats", "threshold", "parties");
            case SENATE -> Set.of("body", "bodyOnRecord", "system", "seats");
            case LOCAL -> Set.of("early", "place", "body", "bodyOnRecord", "system", "seats", "threshold", "parties");
            case REFERENDUM -> Set.of("question");
            case UNSAID -> Set.of();
        };
    }
}
