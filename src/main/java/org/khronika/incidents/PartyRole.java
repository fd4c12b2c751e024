package org.khronika.incidents;

import org.khronika.values.Choice;

/** What somebody was in an incident. */
public enum PartyRole implements Choice {
    /** It happened to them. */
    VICTIM,
    /** Alleged to have done it. */
    ALLEGED_PERPETRATOR,
    /** Convicted of it. */
    CONVICTED_PERPETRATOR,
    /** Convicted over it, but the source does not say of it: neither that they did it, nor that they did not. */
    CONVICTED_IN_RELATION,
    /** Suspected of it. */
    SUSPECT,
    /** Organiser. */
    ORGANISER,
    /** Present. */
    PRESENT,
    /** A child who was present. */
    MINOR_PRESENT,
    /** Relative. */
    RELATIVE,
    /** Reported it. */
    REPORTED_BY,
    /** Named; what they were in it is not said. */
    NOT_SAID,
    /** In drafts only. */
    UNSAID;
}
