package org.khronika.incidents;

import org.khronika.values.Choice;

/** What an attack was directed at. */
public enum Attacked implements Choice {
    BODY("a person"),
    FAMILY("a member of the family"),
    HOME("a home"),
    OFFICE("an office"),
    VEHICLE("a car"),
    SITE("a website"),
    ACCOUNT("an account or a telephone"),
    NAME("their name or privacy"),
    /** Threats, harassment, what was sent to frighten: nothing was hit, and whoever was meant was to be afraid. */
    INTIMIDATION("people, by intimidation"),
    OTHER("something else"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    Attacked(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
