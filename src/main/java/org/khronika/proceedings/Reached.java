package org.khronika.proceedings;

import java.util.List;
import java.util.Optional;
import org.khronika.values.Choice;

/** The rungs from a complaint to a sentence: how far a case ever came, whatever became of it later. */
public enum Reached implements Choice {
    COMPLAINT("complaint"),
    INVESTIGATION("investigation"),
    CHARGE("charge"),
    TRIAL("trial"),
    CONVICTION("conviction"),
    SENTENCE("sentence");

    private final String label;

    Reached(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The highest rung of the steps; empty when they speak of none. */
    static Optional<Reached> by(List<Step> happened) {
        return happened.stream().flatMap(step -> of(step).stream()).max(Reached::compareTo);
    }

    /** The rung that a step stands on. */
    static Optional<Reached> of(Step step) {
        return Optional.ofNullable(
                switch (step.kind()) {
                    case COMPLAINT_FILED, LEARNED, REGISTRATION_REFUSED -> COMPLAINT;
                    case REGISTERED,
                            INVESTIGATION_OPENED,
                            INVESTIGATION_SUSPENDED,
                            CASE_CLOSED,
                            CASE_REOPENED,
                            CASE_UNDER_WAY,
                            EXPERT_FINDING,
                            IDENTIFIED -> INVESTIGATION;
                    case SUSPECT_NAMED, CHARGED, CHARGE_ADDED, CHARGE_REQUALIFIED, CHARGE_DROPPED, CHARGE_REINSTATED ->
                        CHARGE;
                    case SENT_TO_COURT, SENT_BACK, TRIAL_OPENED, HEARING, ACQUITTED, DISMISSED -> TRIAL;
                    case CONVICTED -> step.sentences().isEmpty() ? CONVICTION : SENTENCE;
                    case FINED, ADMINISTRATIVE_ARREST, SENTENCE_REPLACED, ORDERED_TO_SERVE -> SENTENCE;
                    default -> null;
                });
    }
}
