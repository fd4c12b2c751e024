package org.khronika.incidents;

import org.khronika.values.Choice;

/** How somebody was kept from going where they wanted. */
public enum HowHeld implements Choice {
    TAKEN("taken and held", "By police or security services, at a station, in a vehicle or anywhere else."),
    AT_HOME("kept at home", "Their home was guarded, or they were told not to leave it."),
    ON_THE_WAY("stopped on the way", "At a road block, a station, an airport."),
    SUMMONED("summoned", "Ordered to come at a time that kept them away."),
    LOCKED_UP("locked up by a court", "Arrest for days, by the decision of a court."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    HowHeld(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** Whether somebody was in the hands of others: a summons and a guarded home are no detention. */
    boolean isDetention() {
        return this != AT_HOME && this != SUMMONED;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
