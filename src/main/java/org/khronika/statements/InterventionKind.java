package org.khronika.statements;

import java.util.Set;
import org.khronika.values.Choice;

/** What can be done on behalf of others. */
public enum InterventionKind implements Choice {
    VISIT,
    INQUIRY,
    JOINT_LETTER,
    OPINION,
    COMMUNICATION,
    REPORT,
    PETITION,
    TRIAL_OBSERVATION,
    PUBLICITY,
    LEGAL_AID,
    OTHER,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case OPINION, COMMUNICATION -> Set.of("reference", "finding");
            case INQUIRY, REPORT, TRIAL_OBSERVATION -> Set.of("finding");
            default -> Set.of();
        };
    }
}
