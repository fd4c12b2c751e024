package org.khronika.incidents;

import org.khronika.values.Choice;

/** What those who run a place of detention did afterwards. */
public enum CustodyAnswer implements Choice {
    PUNISHMENT_CELL("somebody was put in a punishment cell"),
    STRICTER("somebody was put under a stricter regime"),
    PROSECUTED("a new case was brought"),
    TERM_ADDED("years were added to the sentence"),
    TRANSFERRED("somebody was moved to another place"),
    INVESTIGATED("it was looked into");
    private final String clause;

    CustodyAnswer(String clause) {
        this.clause = clause;
    }

    /** As the end of a sentence: "years were added to the sentence". */
    String clause() {
        return clause;
    }
}
