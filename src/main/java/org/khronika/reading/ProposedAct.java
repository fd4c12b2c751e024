package org.khronika.reading;

import java.util.Locale;

/** An act against people or organisations, as the reader proposes it. */
public enum ProposedAct {
    KILLING,
    DEATH_IN_CUSTODY,
    SHOOTING,
    TORTURE,
    SEXUAL_VIOLENCE,
    BEATING,
    ASSAULT,
    EXCESSIVE_FORCE,
    ENFORCED_DISAPPEARANCE,
    ABDUCTION,
    FORCED_CONFESSION,
    DETENTION,
    ARREST,
    DEPORTATION,
    EXTRADITION,
    SUMMONS,
    INTERROGATION,
    SEARCH,
    SEIZURE,
    SURVEILLANCE,
    CONFINEMENT_AT_HOME,
    TRAVEL_BAN,
    DENIAL_OF_ENTRY,
    DISPERSAL,
    ASSEMBLY_REFUSED,
    ASSEMBLY_PREVENTED,
    FINE,
    PROSECUTION,
    CONVICTION,
    THREAT,
    INTIMIDATION,
    HARASSMENT,
    SMEAR,
    DOXXING,
    PROPERTY_DAMAGE,
    ARSON,
    EXPLOSION,
    CYBER_ATTACK,
    BLOCKING,
    INTERNET_SHUTDOWN,
    CENSORSHIP,
    CLOSURE,
    REGISTRATION_REFUSED,
    APPLICATION_RETURNED,
    ACCREDITATION_REFUSED,
    DESIGNATION,
    DISMISSAL,
    EXPULSION,
    DENIAL_OF_COUNSEL,
    DENIAL_OF_CARE,
    ILL_TREATMENT,
    SELF_HARM;

    /** The act in kebab case, as it stands in details and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static ProposedAct of(String code) {
        for (ProposedAct act : values()) {
            if (act.code().equals(code)) {
                return act;
            }
        }
        throw new IllegalArgumentException("An act was expected and \"" + code + "\" was found.");
    }
}
