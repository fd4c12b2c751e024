package org.khronika.figures;

import org.khronika.values.Choice;

/** Who states a figure. */
public enum StatedBy implements Choice {
    /** The authorities. */
    OFFICIAL("the authorities"),
    /** A non-governmental organisation. */
    NGO("a non-governmental organisation"),
    /** A political party or movement. */
    PARTY("a political party or movement"),
    /** An international organisation. */
    INTERNATIONAL("an international organisation"),
    /** Media. */
    MEDIA("media"),
    /** The source itself, without a speaker. */
    UNATTRIBUTED("the source itself, without a speaker"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    StatedBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
