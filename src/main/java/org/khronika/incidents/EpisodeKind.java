package org.khronika.incidents;

import java.util.Set;
import org.khronika.values.Choice;

/** What holds the incidents of an episode together. */
public enum EpisodeKind implements Choice {
    /** An event. */
    EVENT("an event", "totals"),
    /** Attacks on one target; one alone is no series yet. */
    SERIES("one target of one or more attacks", "targets"),
    /** An election or a campaign. */
    CAMPAIGN("an election or a campaign", "totals"),
    /** An anniversary or a visit. */
    ANNIVERSARY("an anniversary or a visit", "commemorates"),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String asks;

    EpisodeKind(String label, String asks) {
        this.label = label;
        this.asks = asks;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<String> asks() {
        return asks.isEmpty() ? Set.of() : Set.of(asks);
    }
}
