package org.khronika.sources;

import org.khronika.values.Choice;

/**
 * How far we rely on a source, in our assessment: the six letters of the Admiralty System (NATO STANAG 2511 and AJP-2.1, "evaluation of
 * source reliability", A to F) in plain words. It judges the source by its record and says nothing of a single piece of information,
 * which {@link org.khronika.values.Certainty} does: a reliable source may err, and an unreliable one may be right.
 */
public enum Reliability implements Choice {
    /** A. */
    RELIABLE,
    /** B. */
    USUALLY,
    /** C. */
    FAIRLY,
    /** D. */
    NOT_USUALLY,
    /** E. */
    UNRELIABLE,
    /** F. */
    CANNOT_BE_JUDGED;
}
