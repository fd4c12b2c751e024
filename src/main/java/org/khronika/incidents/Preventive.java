package org.khronika.incidents;

import org.khronika.values.Choice;

/** Whether people were held to keep them from what was to come, and whose word that is; none where nobody says. */
public enum Preventive implements Choice {
    /** The source calls it so. */
    YES("to prevent what was to come"),
    /** The source says that it appears so. */
    APPARENTLY("apparently to prevent what was to come"),
    /** The source tells that it was ahead of something, or on the way to it, and no purpose. Whether that had begun is not known. */
    BEFORE("ahead of what was planned or on the way to it, for what purpose is not told"),
    NO("not beforehand");
    private final String clause;

    Preventive(String clause) {
        this.clause = clause;
    }

    /** As a part of the sentence about a detention: "apparently to prevent what was to come". */
    String clause() {
        return clause;
    }
}
