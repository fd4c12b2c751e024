package org.khronika.rules;

import org.khronika.values.Choice;

/** A way of holding somebody, or of binding them, that has its own longest term. */
public enum MeasureKind implements Choice {
    BRINGING_IN("bringing-in"),
    DETENTION("detention of a suspect"),
    /** Any measure of restraint that is ordered before the act is qualified. */
    BEFORE_QUALIFICATION("measure before the act is qualified"),
    REMAND("remand in the investigation"),
    HOUSE_ARREST("house arrest in the investigation"),
    REMAND_IN_COURT("remand in court"),
    ADMINISTRATIVE_DETENTION("administrative detention"),
    ADMINISTRATIVE_ARREST("administrative arrest");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
