package org.khronika.rules;

import org.khronika.values.Choice;

/** What a day of remand is turned into. */
public enum CreditUnit implements Choice {
    DAYS("days"),
    HOURS("hours"),
    /** Monthly calculation indices. */
    MCI("MCI");

    private final String label;

    CreditUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
