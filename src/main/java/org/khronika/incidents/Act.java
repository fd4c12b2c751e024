package org.khronika.incidents;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What was done. Our own short list, in the words that reports use. */
public enum Act implements Choice {
    /** Killing. */
    KILLING(ActFamily.VIOLENCE),
    /** Death in custody. */
    DEATH_IN_CUSTODY(ActFamily.VIOLENCE),
    /** Torture, where the source says so. */
    TORTURE(ActFamily.VIOLENCE),
    /** Cruel, inhuman or degrading treatment. */
    ILL_TREATMENT(ActFamily.VIOLENCE),
    /** Sexual violence. */
    SEXUAL_VIOLENCE(ActFamily.VIOLENCE),
    /** Beating or assault. */
    BEATING(ActFamily.VIOLENCE),
    /** Excessive force. */
    EXCESSIVE_FORCE(ActFamily.VIOLENCE),
    /** Detention. */
    DETENTION(ActFamily.LIBERTY),
    /** Detention to prevent a protest. */
    PREVENTIVE_DETENTION(ActFamily.LIBERTY),
    /** Arbitrary detention. */
    ARBITRARY_DETENTION(ActFamily.LIBERTY),
    /** Mass detention. */
    MASS_DETENTION(ActFamily.LIBERTY),
    /** Arrest for days, which a court orders as a penalty. */
    ADMINISTRATIVE_ARREST(ActFamily.PROSECUTION),
    /** Fine. */
    FINE(ActFamily.PROSECUTION),
    /** Prosecution; that it is for civic activity is a judgment, which claims give. */
    PROSECUTION(ActFamily.PROSECUTION),
    /** Prosecution for speech. */
    SPEECH_PROSECUTED(ActFamily.PROSECUTION),
    /** Unfair trial. */
    UNFAIR_TRIAL(ActFamily.PROSECUTION),
    /** Forced confession. */
    FORCED_CONFESSION(ActFamily.PROSECUTION),
    /** Pressure on lawyers. */
    LAWYERS_PRESSED(ActFamily.PRESSURE),
    /** Pressure on relatives. */
    RELATIVES_PRESSED(ActFamily.PRESSURE),
    /** Threat. */
    THREAT(ActFamily.PRESSURE),
    /** Death threat. */
    DEATH_THREAT(ActFamily.PRESSURE),
    /** Threat by somebody who has a weapon; what they did with it is another question. */
    ARMED_THREAT(ActFamily.PRESSURE),
    /** False bomb threat. */
    BOMB_THREAT(ActFamily.PRESSURE),
    /** Intimidation. */
    INTIMIDATION(ActFamily.PRESSURE),
    /** Harassment. */
    HARASSMENT(ActFamily.PRESSURE),
    /** Surveillance. */
    SURVEILLANCE(ActFamily.PRESSURE),
    /** Home kept under guard. */
    HOME_GUARDED(ActFamily.LIBERTY),
    /** Attack on property. */
    PROPERTY_ATTACKED(ActFamily.ATTACK),
    /** Arson. */
    ARSON(ActFamily.ATTACK),
    /** Explosion. */
    EXPLOSION(ActFamily.ATTACK),
    /** Attack on a website or account. */
    CYBER_ATTACK(ActFamily.ATTACK),
    /** Personal data published. */
    DOXXING(ActFamily.PRESSURE),
    /** Internet restricted. */
    INTERNET_RESTRICTED(ActFamily.ATTACK),
    /** Assembly held. */
    ASSEMBLY(ActFamily.ASSEMBLY),
    /** Assembly refused. */
    ASSEMBLY_REFUSED(ActFamily.ASSEMBLY),
    /** Assembly moved elsewhere. */
    ASSEMBLY_MOVED(ActFamily.ASSEMBLY),
    /** Assembly prevented. */
    ASSEMBLY_PREVENTED(ActFamily.ASSEMBLY),
    /** Assembly dispersed. */
    ASSEMBLY_DISPERSED(ActFamily.ASSEMBLY),
    /** A performance or another act in public of which no source says that it was an assembly, or that it was dispersed. */
    ACTION_STOPPED(ActFamily.ASSEMBLY),
    /** Summoned. */
    SUMMONED(ActFamily.LIBERTY),
    /** Stopped on the way, at a road block or a station. */
    STOPPED(ActFamily.LIBERTY),
    /** Movement restricted. */
    MOVEMENT_RESTRICTED(ActFamily.LIBERTY),
    /** Registration refused. */
    REGISTRATION_REFUSED(ActFamily.PARTICIPATION),
    /** The papers of an application for registration returned; that registration was refused is another claim. */
    APPLICATION_RETURNED(ActFamily.PARTICIPATION),
    /** Struck off. */
    DEREGISTERED(ActFamily.PARTICIPATION),
    /** Obstacles in campaigning, whoever or whatever put them up. */
    CAMPAIGN_OBSTACLES(ActFamily.PARTICIPATION),
    /** Abuse in prison. */
    PRISON_ABUSE(ActFamily.CUSTODY),
    /** Hunger strike. */
    HUNGER_STRIKE(ActFamily.CUSTODY),
    /** Moved far away, or isolated, as a punishment. */
    PUNISHED_IN_CUSTODY(ActFamily.CUSTODY),
    /** Self-harm in protest. */
    SELF_HARM(ActFamily.CUSTODY),
    /** Attempted suicide. */
    SUICIDE_ATTEMPT(ActFamily.CUSTODY),
    /** Other. */
    OTHER(ActFamily.OTHER);

    private final ActFamily family;

    Act(ActFamily family) {
        this.family = family;
    }

    @Override
    public Sayable heading() {
        return family;
    }

    /** Whether a court or an authority decides it, which may be after what happened on the day. */
    boolean isPenalty() {
        return this == FINE || this == ADMINISTRATIVE_ARREST;
    }

    @Override
    public @Nullable Act broader() {
        return switch (this) {
            case PREVENTIVE_DETENTION, ARBITRARY_DETENTION, MASS_DETENTION -> DETENTION;
            case SPEECH_PROSECUTED -> PROSECUTION;
            case DEATH_THREAT, ARMED_THREAT, BOMB_THREAT -> THREAT;
            case ARSON -> PROPERTY_ATTACKED;
            default -> null;
        };
    }

    @Override
    public Set<String> asks() {
        return ActAnswers.of(this);
    }
}
