package org.khronika.people;

import org.khronika.values.Choice;

/** Why a person needs protection from being recognised. */
public enum Protection implements Choice {
    /** Never named in public, whatever the consent. */
    MINOR("Under 18", "Never named in public, whatever the consent."),
    /** Initials in public, unless the person has agreed to be named. */
    TORTURE(
            "Torture or ill-treatment in custody is alleged",
            "Initials in public, unless the person has agreed to be named. Only where a source says that it was done to this person: pressure is none."),
    /** Never named in public. */
    SEXUAL_VIOLENCE("Sexual violence is alleged", "Never named in public."),
    /** Never named in public. */
    AT_RISK("Would be in danger if recognised", "Never named in public.");

    private final String label;
    private final String explanation;

    Protection(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
