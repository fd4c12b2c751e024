package org.khronika.incidents;

import org.khronika.values.Choice;

/** What those who run a place of detention did afterwards. */
public enum CustodyAnswer implements Choice {
    PUNISHMENT_CELL("put in a punishment cell", "somebody was put in a punishment cell"),
    STRICTER("put under a stricter regime", "somebody was put under a stricter regime"),
    PROSECUTED("a new case", "a new case was brought"),
    TERM_ADDED("years added to the sentence", "years were added to the sentence"),
    TRANSFERRED("moved to another place", "somebody was moved to another place"),
    INVESTIGATED("looked into", "it was looked into");

    private final String label;
    private final String clause;

    CustodyAnswer(String label, String clause) {
        this.label = label;
        this.clause = clause;
    }

    /** As the end of a sentence: "years were added to the sentence". */
    String clause() {
        return clause;
    }

    @Override
    public String label() {
        return label;
    }
}
