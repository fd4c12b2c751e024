package org.khronika.incidents;

import java.util.Set;
import org.khronika.values.Choice;

/** What was done. Our own short list, in the words that reports use. */
public enum Act implements Choice {
    /** Killing. */
    KILLING("killing"),
    /** Death in custody. */
    DEATH_IN_CUSTODY("death in custody"),
    /** Torture, where the source says so. */
    TORTURE("torture"),
    /** Cruel, inhuman or degrading treatment. */
    ILL_TREATMENT("ill-treatment"),
    /** Sexual violence. */
    SEXUAL_VIOLENCE("sexual violence"),
    /** Beating or assault. */
    BEATING("beating or assault"),
    /** Excessive force. */
    EXCESSIVE_FORCE("excessive force"),
    /** Detention. */
    DETENTION("detention"),
    /** Detention to prevent a protest. */
    PREVENTIVE_DETENTION("detention to prevent a protest"),
    /** Arbitrary detention. */
    ARBITRARY_DETENTION("arbitrary detention"),
    /** Mass detention. */
    MASS_DETENTION("mass detention"),
    /** Arrest for days, which a court orders as a penalty. */
    ADMINISTRATIVE_ARREST("arrest for days ordered by a court"),
    /** Fine. */
    FINE("fine"),
    /** Prosecution; that it is for civic activity is a judgment, which accounts give. */
    PROSECUTION("prosecution"),
    /** Prosecution for speech. */
    SPEECH_PROSECUTED("prosecution for speech"),
    /** Unfair trial. */
    UNFAIR_TRIAL("unfair trial"),
    /** Forced confession. */
    FORCED_CONFESSION("forced confession"),
    /** Pressure on lawyers. */
    LAWYERS_PRESSED("pressure on lawyers"),
    /** Pressure on relatives. */
    RELATIVES_PRESSED("pressure on relatives"),
    /** Threat. */
    THREAT("threat"),
    /** Death threat. */
    DEATH_THREAT("death threat"),
    /** Threat by somebody who has a weapon; what they did with it is another question. */
    ARMED_THREAT("threat by somebody armed"),
    /** False bomb threat. */
    BOMB_THREAT("false bomb threat"),
    /** Intimidation. */
    INTIMIDATION("intimidation"),
    /** Harassment. */
    HARASSMENT("harassment"),
    /** Surveillance. */
    SURVEILLANCE("surveillance"),
    /** Home kept under guard. */
    HOME_GUARDED("home kept under guard"),
    /** Attack on property. */
    PROPERTY_ATTACKED("attack on property"),
    /** Arson. */
    ARSON("arson"),
    /** Explosion. */
    EXPLOSION("explosion"),
    /** Attack on a website or account. */
    CYBER_ATTACK("attack on a website or account"),
    /** Personal data published. */
    DOXXING("personal data published"),
    /** Internet restricted. */
    INTERNET_RESTRICTED("internet restricted"),
    /** Assembly held. */
    ASSEMBLY("assembly held"),
    /** Assembly refused. */
    ASSEMBLY_REFUSED("assembly refused"),
    /** Assembly moved elsewhere. */
    ASSEMBLY_MOVED("assembly moved elsewhere"),
    /** Assembly prevented. */
    ASSEMBLY_PREVENTED("assembly prevented"),
    /** Assembly dispersed. */
    ASSEMBLY_DISPERSED("assembly dispersed"),
    /** A performance or another act in public of which no source says that it was an assembly, or that it was dispersed. */
    ACTION_STOPPED("public action stopped"),
    /** Summoned. */
    SUMMONED("summoned"),
    /** Stopped on the way, at a road block or a station. */
    STOPPED("stopped on the way"),
    /** Movement restricted. */
    MOVEMENT_RESTRICTED("movement restricted"),
    /** Registration refused. */
    REGISTRATION_REFUSED("registration refused, or its papers returned"),
    /** Struck off. */
    DEREGISTERED("struck off"),
    /** Campaign obstructed. */
    CAMPAIGN_OBSTRUCTED("campaign obstructed"),
    /** Abuse in prison. */
    PRISON_ABUSE("abuse in prison"),
    /** Hunger strike. */
    HUNGER_STRIKE("hunger strike"),
    /** Moved far away, or isolated, as a punishment. */
    PUNISHED_IN_CUSTODY("punished in custody"),
    /** Self-harm in protest. */
    SELF_HARM("self-harm in protest"),
    /** Attempted suicide. */
    SUICIDE_ATTEMPT("attempted suicide"),
    /** Other. */
    OTHER("other");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** Whether a court or an authority decides it, which may be after what happened on the day. */
    boolean isPenalty() {
        return this == FINE || this == ADMINISTRATIVE_ARREST;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<String> asks() {
        return ActAnswers.of(this);
    }
}
