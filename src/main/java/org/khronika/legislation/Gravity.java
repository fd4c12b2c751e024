package org.khronika.legislation;

import org.khronika.values.Choice;

/**
 * How grave a criminal code holds an offence to be, the lightest first.
 *
 * <p>Source: Criminal Code of Kazakhstan of 3 July 2014, No 226-V, articles 10 and 11. Other codes of the region use the same ladder.
 */
public enum Gravity implements Choice {
    /** A class of its own; no imprisonment is possible. */
    MISDEMEANOUR,
    /** At most two years' imprisonment, or five when negligent. */
    MINOR,
    /** At most five years. */
    MEDIUM,
    /** At most twelve years. */
    GRAVE,
    /** More than twelve years, or life. */
    ESPECIALLY_GRAVE;

    /** Whether this is the graver of the two. */
    public boolean isGraverThan(Gravity other) {
        return compareTo(other) > 0;
    }
}
