package org.khronika.incidents;

import org.khronika.values.Choice;

/** What holds the incidents of an episode together. */
public enum EpisodeKind implements Choice {
    /** An event. */
    EVENT("an event"),
    /** A series against one target. */
    SERIES("a series against one target"),
    /** An election or a campaign. */
    CAMPAIGN("an election or a campaign"),
    /** An anniversary or a visit. */
    ANNIVERSARY("an anniversary or a visit");

    private final String label;

    EpisodeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
