package org.khronika.incidents;

import org.khronika.values.Choice;

/** What happened to somebody in a place of detention, or what they did there. */
public enum CustodyAct implements Choice {
    PRESSURE,
    BEATEN,
    ISOLATED,
    CARE_REFUSED,
    HUNGER_STRIKE,
    SELF_HARM,
    SUICIDE_ATTEMPT,
    SPOKE_UP,
    OTHER;
}
