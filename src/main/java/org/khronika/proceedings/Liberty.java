package org.khronika.proceedings;

import org.khronika.values.Choice;

/** Where the law holds somebody, worked out from the steps. */
public enum Liberty implements Choice {
    /**
     * No step says: none has spoken of it yet, or the last that is told is a penalty that takes no liberty, or days of arrest that have run
     * out. That somebody let them go no source says.
     */
    NOT_TOLD,
    /** A step says that nobody holds or binds them any more. */
    FREE,
    /** Bound not to leave, banned from travel, on bail. */
    BOUND,
    /** Sentenced to restricted freedom: whether it took effect is not said. */
    RESTRICTED,
    /** House arrest. */
    HOUSE_ARREST,
    /** Held by the police, at most three days before a court decides. */
    DETAINED,
    /** Pre-trial detention. */
    REMANDED,
    /** Arrest for days, which a court ordered as a penalty. */
    ARRESTED,
    /** In prison. */
    IMPRISONED,
    /** Sentenced to imprisonment while nobody held them: whether they are in prison is not said. */
    SENTENCED,
    /** They were held, and what followed is not on record. */
    NOT_KNOWN,
    /** Dead. */
    DEAD;

    /** Whether they are deprived of liberty, house arrest included. */
    public boolean isDeprived() {
        return this == HOUSE_ARREST || isHeld();
    }

    /** Whether they may well be held, and the sources do not say. */
    public boolean isOpen() {
        return this == SENTENCED || this == NOT_KNOWN;
    }

    /** Whether it is a stretch of time that somebody holds or binds them, or may hold them. */
    boolean isSpell() {
        return this != NOT_TOLD && this != FREE;
    }

    /** Whether they are behind a locked door. */
    boolean isHeld() {
        return this == DETAINED || this == REMANDED || this == ARRESTED || this == IMPRISONED;
    }
}
