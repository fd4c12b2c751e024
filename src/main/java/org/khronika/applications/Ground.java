package org.khronika.applications;

import org.khronika.values.Choice;

/** Why an application was not granted, or was undone, as those who decided gave it. */
public enum Ground implements Choice {
    FORM,
    MEMBERS,
    PAPERS,
    CHARTER,
    ORDER,
    BAN,
    APPLICANT,
    ASSETS,
    CAMPAIGN,
    NONE_GIVEN,
    OTHER;
}
