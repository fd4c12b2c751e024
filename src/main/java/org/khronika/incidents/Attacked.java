package org.khronika.incidents;

import org.khronika.values.Choice;

/** What an attack was directed at. */
public enum Attacked implements Choice {
    BODY,
    FAMILY,
    HOME,
    OFFICE,
    VEHICLE,
    SITE,
    ACCOUNT,
    NAME,
    /** Threats, harassment, what was sent to frighten: nothing was hit, and whoever was meant was to be afraid. */
    INTIMIDATION,
    OTHER,
    /** In drafts only. */
    UNSAID;
}
