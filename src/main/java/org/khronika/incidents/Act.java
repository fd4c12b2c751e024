package org.khronika.incidents;

import java.util.Set;
import org.khronika.values.Choice;

/** What was done. Our own short list, in the words that reports use. */
public enum Act implements Choice {
    /** Killing. */
    KILLING,
    /** Death in custody. */
    DEATH_IN_CUSTODY,
    /** Torture, where the source says so. */
    TORTURE,
    /** Cruel, inhuman or degrading treatment. */
    ILL_TREATMENT,
    /** Sexual violence. */
    SEXUAL_VIOLENCE,
    /** Beating or assault. */
    BEATING,
    /** Excessive force. */
    EXCESSIVE_FORCE,
    /** Detention. */
    DETENTION,
    /** Detention to prevent a protest. */
    PREVENTIVE_DETENTION,
    /** Arbitrary detention. */
    ARBITRARY_DETENTION,
    /** Mass detention. */
    MASS_DETENTION,
    /** Arrest for days, which a court orders as a penalty. */
    ADMINISTRATIVE_ARREST,
    /** Fine. */
    FINE,
    /** Prosecution; that it is for civic activity is a judgment, which claims give. */
    PROSECUTION,
    /** Prosecution for speech. */
    SPEECH_PROSECUTED,
    /** Unfair trial. */
    UNFAIR_TRIAL,
    /** Forced confession. */
    FORCED_CONFESSION,
    /** Pressure on lawyers. */
    LAWYERS_PRESSED,
    /** Pressure on relatives. */
    RELATIVES_PRESSED,
    /** Threat. */
    THREAT,
    /** Death threat. */
    DEATH_THREAT,
    /** Threat by somebody who has a weapon; what they did with it is another question. */
    ARMED_THREAT,
    /** False bomb threat. */
    BOMB_THREAT,
    /** Intimidation. */
    INTIMIDATION,
    /** Harassment. */
    HARASSMENT,
    /** Surveillance. */
    SURVEILLANCE,
    /** Home kept under guard. */
    HOME_GUARDED,
    /** Attack on property. */
    PROPERTY_ATTACKED,
    /** Arson. */
    ARSON,
    /** Explosion. */
    EXPLOSION,
    /** Attack on a website or account. */
    CYBER_ATTACK,
    /** Personal data published. */
    DOXXING,
    /** Internet restricted. */
    INTERNET_RESTRICTED,
    /** Assembly held. */
    ASSEMBLY,
    /** Assembly refused. */
    ASSEMBLY_REFUSED,
    /** Assembly moved elsewhere. */
    ASSEMBLY_MOVED,
    /** Assembly prevented. */
    ASSEMBLY_PREVENTED,
    /** Assembly dispersed. */
    ASSEMBLY_DISPERSED,
    /** A performance or another act in public of which no source says that it was an assembly, or that it was dispersed. */
    ACTION_STOPPED,
    /** Summoned. */
    SUMMONED,
    /** Stopped on the way, at a road block or a station. */
    STOPPED,
    /** Movement restricted. */
    MOVEMENT_RESTRICTED,
    /** Registration refused. */
    REGISTRATION_REFUSED,
    /** Struck off. */
    DEREGISTERED,
    /** Campaign obstructed. */
    CAMPAIGN_OBSTRUCTED,
    /** Abuse in prison. */
    PRISON_ABUSE,
    /** Hunger strike. */
    HUNGER_STRIKE,
    /** Moved far away, or isolated, as a punishment. */
    PUNISHED_IN_CUSTODY,
    /** Self-harm in protest. */
    SELF_HARM,
    /** Attempted suicide. */
    SUICIDE_ATTEMPT,
    /** Other. */
    OTHER;

    /** Whether a court or an authority decides it, which may be after what happened on the day. */
    boolean isPenalty() {
        return this == FINE || this == ADMINISTRATIVE_ARREST;
    }

    @Override
    public Set<String> asks() {
        return ActAnswers.of(this);
    }
}
