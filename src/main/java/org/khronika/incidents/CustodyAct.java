package org.khronika.incidents;

import org.khronika.values.Choice;

/** What happened to somebody in a place of detention, or what they did there. */
public enum CustodyAct implements Choice {
    PRESSURE("pressure by the staff"),
    BEATEN("beaten"),
    ISOLATED("isolated"),
    CARE_REFUSED("care refused"),
    HUNGER_STRIKE("hunger strike"),
    SELF_HARM("self-harm"),
    SUICIDE_ATTEMPT("attempted suicide"),
    SPOKE_UP("spoke up or complained"),
    OTHER("something else");

    private final String label;

    CustodyAct(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
