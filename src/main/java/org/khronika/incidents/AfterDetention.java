package org.khronika.incidents;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.khronika.values.Choice;

/** What followed on a detention. */
public enum AfterDetention implements Choice {
    RELEASED,
    WITHOUT_CHARGE,
    CHARGED,
    FINED,
    ARRESTED,
    /** By whose order a source need not say, so it is not called pre-trial detention. */
    @JsonAlias("REMANDED") // as it was called in bodies and journals kept before
    HELD_FOR_A_CASE,
    SERVING,
    STILL_HELD;
}
