package org.khronika.incidents;

import org.khronika.records.Asked;
import org.khronika.records.Given;

/** What somebody states about a record, and where we stand on it. */
public record Account(
        @Asked("Speaker") String speaker,
        @Asked(value = "States", prose = true) String states,
        @Asked("Where we stand") AccountStanding standing) {

    /** Refuses an account without a speaker or without words; unstated, we accept it as what they say. */
    public Account {
        speaker = Given.required(speaker, "a speaker");
        states = Given.required(states, "what they state");
        standing = standing == null ? AccountStanding.ACCEPTED : standing;
    }
}
