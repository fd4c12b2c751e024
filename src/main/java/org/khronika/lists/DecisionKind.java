package org.khronika.lists;

import java.util.Set;
import org.khronika.values.Choice;

/** What was decided about somebody and a list. */
public enum DecisionKind implements Choice {
    PUT_ON("On the list from"),
    KEPT("Counts from"),
    TAKEN_OFF("Off the list from"),
    NOT_PUT_ON("Counts from"),
    /** In drafts only. */
    UNSAID("");
    private final String from;

    DecisionKind(String from) {
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
    public String labelOf(String question) {
        return question.equals("from") ? from : "";
    }
}
