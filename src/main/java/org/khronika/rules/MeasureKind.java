package org.khronika.rules;

import org.khronika.values.Choice;

/** A way of holding somebody, or of binding them, that has its own longest term. */
public enum MeasureKind implements Choice {
    BRINGING_IN,
    DETENTION,
    /** Any measure of restraint that is ordered before the act is qualified. */
    BEFORE_QUALIFICATION,
    REMAND,
    HOUSE_ARREST,
    REMAND_IN_COURT,
    ADMINISTRATIVE_DETENTION,
    ADMINISTRATIVE_ARREST;
}
