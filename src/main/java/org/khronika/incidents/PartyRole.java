package org.khronika.incidents;

import org.khronika.values.Choice;

/** What somebody was in an incident. */
public enum PartyRole implements Choice {
    /** It happened to them. */
    VICTIM("it happened to them"),
    /** Alleged to have done it. */
    ALLEGED_PERPETRATOR("alleged to have done it"),
    /** Convicted of it. */
    CONVICTED_PERPETRATOR("convicted of it"),
    /** Convicted over it, but the source does not say of it: neither that they did it, nor that they did not. */
    CONVICTED_IN_RELATION("convicted in relation to it"),
    /** Suspected of it. */
    SUSPECT("suspected of it"),
    /** Organiser. */
    ORGANISER("organiser"),
    /** Present. */
    PRESENT("present"),
    /** A child who was present. */
    MINOR_PRESENT("a child who was present"),
    /** Relative. */
    RELATIVE("relative"),
    /** Reported it. */
    REPORTED_BY("reported it"),
    /** Named; what they were in it is not said. */
    NOT_SAID("role not said"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
