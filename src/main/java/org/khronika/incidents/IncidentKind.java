package org.khronika.incidents;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.khronika.values.Choice;

/** How a record of what happened stands to others. */
public enum IncidentKind implements Choice {
    /** A single incident. It is no violation by being on record: nobody may know who did it, or they did it to themselves. */
    @JsonAlias("VIOLATION") // as it was called in bodies and journals kept before
    SINGLE("A single incident"),
    /** The source does not tell them apart. */
    AGGREGATE("Many incidents told as one", "The source does not tell them apart."),
    /** An event that other incidents are part of. */
    UMBRELLA("An event that other incidents are part of"),
    /** Happened before the period, told because something followed from it. */
    BACKGROUND("Background", "Happened before the period, told because something followed from it."),
    /** In drafts only. */
    UNSAID("Not said yet");

    private final String label;
    private final String explanation;

    IncidentKind(String label) {
        this(label, "");
    }

    IncidentKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
