package org.khronika.incidents;

import java.util.Set;
import org.khronika.values.Choice;

/** What holds the incidents of an episode together. */
public enum EpisodeKind implements Choice {
    /** An event. */
    EVENT("totals"),
    /** Attacks on one target; one alone is no series yet. */
    SERIES("targets"),
    /** An election or a campaign. */
    CAMPAIGN("totals"),
    /** An anniversary or a visit. */
    ANNIVERSARY("commemorates"),
    /** In drafts only. */
    UNSAID("");
    private final String asks;

    EpisodeKind(String asks) {
        this.asks = asks;
    }

    @Override
    public Set<String> asks() {
        return asks.isEmpty() ? Set.of() : Set.of(asks);
    }
}
