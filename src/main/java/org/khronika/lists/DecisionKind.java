package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What was decided about somebody and a list. */
public enum DecisionKind implements Choice {
    PUT_ON("lists.decision-from.on-from"),
    KEPT("lists.decision-from.counts-from"),
    TAKEN_OFF("lists.decision-from.off-from"),
    NOT_PUT_ON("lists.decision-from.counts-from"),
    /** In drafts only. */
    UNSAID(null);
    private final @Nullable String from;

    DecisionKind(@Nullable String from) {
        this.from = from;
    }

    @Override
    public Set<String> asks() {
        return switch (this) {
            case PUT_ON, KEPT -> Set.of("criteria", "exclusions", "notBarred");
            case TAKEN_OFF -> Set.of("because");
            case NOT_PUT_ON -> Set.of("exclusions");
            case UNSAID -> Set.of();
        };
    }

    @Override
    public @Nullable Sayable labelOf(String question) {
        return question.equals("from") && from != null ? phrase(from) : null;
    }
}
