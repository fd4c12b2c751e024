package org.khronika.incidents;

import org.khronika.values.Choice;

/** Whether people were held to keep them from what was to come, and whose word that is; none where nobody says. */
public enum Preventive implements Choice {
    /** The source calls it so. */
    YES("yes", "to prevent what was to come"),
    /** The source says that it appears so. */
    APPARENTLY("apparently", "apparently to prevent what was to come"),
    /** The source tells that it was ahead of something, or on the way to it, and no purpose. Whether that had begun is not known. */
    BEFORE(
            "ahead or on the way, no purpose told",
            "ahead of what was planned or on the way to it, for what purpose is not told"),
    NO("no", "not beforehand");

    private final String label;
    private final String clause;

    Preventive(String label, String clause) {
        this.label = label;
        this.clause = clause;
    }

    @Override
    public String label() {
        return label;
    }

    /** As a part of the sentence about a detention: "apparently to prevent what was to come". */
    String clause() {
        return clause;
    }
}
