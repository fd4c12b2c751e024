package org.khronika.proceedings;

import java.util.List;
import java.util.Optional;
import org.khronika.values.Choice;

/** The milestones on the way from a complaint to a sentence: how far a case ever came, whatever became of it later. */
public enum Milestone implements Choice {
    COMPLAINT,
    INVESTIGATION,
    CHARGE,
    TRIAL,
    CONVICTION,
    SENTENCE;

    /** The furthest milestone of the steps; empty when they speak of none. */
    static Optional<Milestone> by(List<Step> happened) {
        return happened.stream().flatMap(step -> of(step).stream()).max(Milestone::compareTo);
    }

    /** The milestone that a step is. */
    static Optional<Milestone> of(Step step) {
        Milestone milestone = step.kind().reached();
        return Optional.ofNullable(milestone == CONVICTION && !step.penalties().isEmpty() ? SENTENCE : milestone);
    }
}
