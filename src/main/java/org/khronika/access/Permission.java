package org.khronika.access;

/** What a deed may need. A deed names one; a role grants some. */
public enum Permission {
    /** Open the desk and read the records that are not restricted to others. */
    READ_RECORDS,
    /** Keep a report, judge what was found in it, enter and amend records, send them for review. */
    ENTER_RECORDS,
    /** Accept or return what somebody else has sent for review. */
    REVIEW_RECORDS,
    /** Withdraw records, preview and publish releases. */
    PUBLISH,
    /** Invite, change and block members. */
    MANAGE_MEMBERS
}
