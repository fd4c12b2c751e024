package org.khronika.reading;

import java.util.Locale;

/** An act against people or organisations, as the reader proposes it. */
public enum ProposedAct {
    KILLING("Killing"),
    DEATH_IN_CUSTODY("Death in custody"),
    SHOOTING("Shooting"),
    TORTURE("Torture"),
    SEXUAL_VIOLENCE("Sexual violence"),
    BEATING("Beating"),
    ASSAULT("Assault"),
    EXCESSIVE_FORCE("Excessive use of force"),
    ENFORCED_DISAPPEARANCE("Disappearance"),
    ABDUCTION("Abduction"),
    FORCED_CONFESSION("Forced confession"),
    DETENTION("Detention"),
    ARREST("Arrest"),
    DEPORTATION("Deportation"),
    EXTRADITION("Extradition"),
    SUMMONS("Summons"),
    INTERROGATION("Interrogation"),
    SEARCH("Search"),
    SEIZURE("Seizure of property"),
    SURVEILLANCE("Surveillance"),
    CONFINEMENT_AT_HOME("Confinement at home"),
    TRAVEL_BAN("Travel ban"),
    DENIAL_OF_ENTRY("Denial of entry"),
    DISPERSAL("Dispersal of an assembly"),
    ASSEMBLY_REFUSED("Refusal of an assembly"),
    ASSEMBLY_PREVENTED("Prevention of an assembly"),
    FINE("Fine"),
    PROSECUTION("Prosecution"),
    CONVICTION("Conviction"),
    THREAT("Threat"),
    INTIMIDATION("Intimidation"),
    HARASSMENT("Harassment"),
    SMEAR("Smear campaign"),
    DOXXING("Publication of personal data"),
    PROPERTY_DAMAGE("Damage to property"),
    ARSON("Arson"),
    EXPLOSION("Explosion"),
    CYBER_ATTACK("Cyber attack"),
    BLOCKING("Blocking"),
    INTERNET_SHUTDOWN("Restriction of the internet"),
    CENSORSHIP("Censorship"),
    CLOSURE("Closure of an organisation"),
    REGISTRATION_REFUSED("Refusal of registration"),
    APPLICATION_RETURNED("Return of an application"),
    ACCREDITATION_REFUSED("Refusal of accreditation"),
    DESIGNATION("Designation as extremist or foreign agent"),
    DISMISSAL("Dismissal"),
    EXPULSION("Expulsion"),
    DENIAL_OF_COUNSEL("Denial of a lawyer"),
    DENIAL_OF_CARE("Denial of medical care"),
    ILL_TREATMENT("Ill-treatment in custody"),
    SELF_HARM("Self-harm in custody");

    private final String label;

    ProposedAct(String label) {
        this.label = label;
    }

    /** The act in kebab case, as it stands in details and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act in words, to begin a title with. */
    public String label() {
        return label;
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
