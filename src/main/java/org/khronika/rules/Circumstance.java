package org.khronika.rules;

import org.khronika.values.Choice;
import org.khronika.values.Known;

/** Something about an offence or a person that a rule may ask for beside the article. */
enum Circumstance implements Choice {
    CAUSED_DEATH("Whether the offence caused death is not on record."),
    SEXUAL_AGAINST_MINOR("Whether it was a sexual crime against somebody under 18 is not on record."),
    CRIMINAL_GROUP("Whether it is held to be the crime of a criminal group is not on record."),
    UNDER_18("Whether the person was under 18 at the time is not on record.");
    private final String missing;

    Circumstance(String missing) {
        this.missing = missing;
    }

    String missing() {
        return missing;
    }

    Known known(OffenceFacts offence, PersonFacts person) {
        return switch (this) {
            case CAUSED_DEATH -> offence.causedDeath();
            case SEXUAL_AGAINST_MINOR -> offence.sexualAgainstMinor();
            case CRIMINAL_GROUP -> offence.criminalGroup();
            case UNDER_18 -> person.under18();
        };
    }
}
