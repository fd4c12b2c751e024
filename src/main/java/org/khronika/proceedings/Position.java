package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What somebody is in a proceeding. */
public enum Position implements Choice {
    /** Accused. */
    ACCUSED,
    /** Victim. */
    VICTIM,
    /** Complainant. */
    COMPLAINANT,
    /** Witness. */
    WITNESS,
    /** Lawyer. */
    LAWYER,
    /** Judge. */
    JUDGE,
    /** Prosecutor. */
    PROSECUTOR,
    /** Body that conducts it. */
    BODY,
    /** Relative. */
    RELATIVE,
    /** Named in it and no party to it, such as an organisation of which an accused had spoken. */
    NAMED,
    /** Named in it; what they are in it is not said. Nobody is accused because an answer was left out. */
    NOT_SAID,
    /** In drafts only. */
    UNSAID;
}
