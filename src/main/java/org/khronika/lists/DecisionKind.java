package org.khronika.lists;

import java.util.Set;
import org.khronika.values.Choice;

/** What was decided about somebody and a list. */
public enum DecisionKind implements Choice {
    PUT_ON("Put on the list", "On the list from"),
    KEPT("Kept on the list after a review", "Counts from"),
    TAKEN_OFF("Taken off the list", "Off the list from"),
    NOT_PUT_ON("Not put on the list", "Counts from"),
    /** In drafts only. */
    UNSAID("Not said yet", "");

    private final String label;
    private final String from;

    DecisionKind(String label, String from) {
        this.label = label;
        this.from = from;
    }

    @Override
    public String label() {
        return label;
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
