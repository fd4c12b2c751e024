package org.khronika.proceedings;

import java.util.List;
import java.util.Optional;
import org.khronika.values.Choice;

/** The rungs from a complaint to a sentence: how far a case ever came, whatever became of it later. */
public enum Reached implements Choice {
    COMPLAINT,
    INVESTIGATION,
    CHARGE,
    TRIAL,
    CONVICTION,
    SENTENCE;

    /** The highest rung of the steps; empty when they speak of none. */
    static Optional<Reached> by(List<Step> happened) {
        return happened.stream().flatMap(step -> of(step).stream()).max(Reached::compareTo);
    }

    /** The rung that a step stands on. */
    static Optional<Reached> of(Step step) {
        Reached rung = step.kind().reached();
        return Optional.ofNullable(rung == CONVICTION && !step.sentences().isEmpty() ? SENTENCE : rung);
    }
}
