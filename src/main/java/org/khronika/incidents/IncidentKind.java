package org.khronika.incidents;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.khronika.values.Choice;

/** How a record of what happened stands to others. */
public enum IncidentKind implements Choice {
    /** A single incident. It is no violation by being on record: nobody may know who did it, or they did it to themselves. */
    @JsonAlias("VIOLATION") // as it was called in bodies and journals kept before
    SINGLE,
    /** The source does not tell them apart. */
    AGGREGATE,
    /** The source sums up and does not say that it was one event: perhaps several, and counted as at least one. */
    SEVERAL,
    /** An event that other incidents are part of. */
    UMBRELLA,
    /** Happened before the period, told because something followed from it. */
    BACKGROUND,
    /** In drafts only. */
    UNSAID;

    /** Whether its record may stand for several incidents. */
    boolean isOfSeveral() {
        return this == SEVERAL || this == AGGREGATE || this == UMBRELLA;
    }

    /** Whether counts take it for an incident of its own: one, or at least one. */
    public boolean isCounted() {
        return this == SINGLE || this == SEVERAL;
    }
}
