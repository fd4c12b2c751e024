package org.khronika.rules;

import org.khronika.values.Choice;
import org.khronika.values.Known;

/** Something about an offence or a person that a rule may ask for beside the article. */
enum Circumstance implements Choice {
    CAUSED_DEATH("rules.not-on-record.caused-death"),
    SEXUAL_AGAINST_MINOR("rules.not-on-record.sexual-against-minor"),
    CRIMINAL_GROUP("rules.not-on-record.criminal-group"),
    UNDER_18("rules.not-on-record.under-18");
    private final String missing;

    Circumstance(String missing) {
        this.missing = missing;
    }

    NotOnRecord missing() {
        return NotOnRecord.of(missing);
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
