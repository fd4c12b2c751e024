package org.khronika.access;

/** What a deed may need. A deed names one; a role grants some. */
public enum Permission {
    /** Open the desk and read the records that are not restricted to others. */
    READ_RECORDS("read records"),
    /** Keep a report, judge what was found in it, enter and amend records, send them for review. */
    ENTER_RECORDS("enter and amend records"),
    /** Accept or return what somebody else has sent for review. */
    REVIEW_RECORDS("review records"),
    /** Withdraw records, preview and publish releases. */
    PUBLISH("publish"),
    /** Invite, change and block members. */
    MANAGE_MEMBERS("manage members");

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /** The permission as a verb phrase, to follow "may" or "may not". */
    public String words() {
        return words;
    }
}
