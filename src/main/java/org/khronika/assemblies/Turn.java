package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.words.Phrase;

/** What an authority did later with its own answer, or was made to do. */
public enum Turn implements Choice {
    ALLOWED,
    ALLOWED_OTHERWISE,
    REFUSED_AGAIN,
    TAKEN_BACK;

    @Override
    public Set<String> asks() {
        return this == ALLOWED_OTHERWISE ? Set.of("turnedOn", "turnedTo", "fit") : Set.of("turnedOn");
    }

    /** Whether such an answer can have been changed so. */
    boolean mayFollow(Decision decision) {
        if (decision == Decision.NOT_KNOWN) {
            return true;
        }
        return switch (this) {
            case ALLOWED -> decision != Decision.ALLOWED;
            case ALLOWED_OTHERWISE -> true;
            case REFUSED_AGAIN -> decision == Decision.REFUSED || decision == Decision.RETURNED;
            case TAKEN_BACK -> decision != Decision.REFUSED && decision != Decision.RETURNED;
        };
    }

    /** In a few words, without a comma: lists part their values by them. */
    Phrase shortly() {
        return phrase("assemblies.page.turn").with("turn", name());
    }

    /** As a clause: "then it was allowed after all". */
    Phrase clause() {
        return phrase("assemblies.request-page.turn").with("turn", name());
    }
}
