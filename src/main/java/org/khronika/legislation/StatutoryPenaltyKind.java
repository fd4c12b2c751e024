package org.khronika.legislation;

import org.khronika.values.Choice;

/** What an article threatens with; the label is also how a pack writes it. */
public enum StatutoryPenaltyKind implements Choice {
    WARNING,
    FINE,
    CORRECTIVE_LABOUR,
    COMMUNITY_SERVICE,
    ADMINISTRATIVE_ARREST,
    ARREST,
    RESTRICTED_FREEDOM,
    IMPRISONMENT,
    LIFE_IMPRISONMENT,
    CONFISCATION,
    BAN_ON_OFFICE_OR_ACTIVITY,
    LIFELONG_BAN_ON_PUBLIC_SERVICE,
    LOSS_OF_CITIZENSHIP,
    EXPULSION,
    SUSPENSION_OF_ACTIVITY;

    /** Whether it locks a person up. */
    public boolean takesFreedom() {
        return switch (this) {
            case ADMINISTRATIVE_ARREST, ARREST, IMPRISONMENT, LIFE_IMPRISONMENT -> true;
            default -> false;
        };
    }
}
