package org.khronika.assemblies;

import java.util.Set;
import org.khronika.values.Choice;

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
    String shortly() {
        return switch (this) {
            case ALLOWED -> "later allowed as asked";
            case ALLOWED_OTHERWISE -> "later allowed otherwise than asked";
            case REFUSED_AGAIN -> "refusal upheld";
            case TAKEN_BACK -> "permission taken back";
        };
    }

    /** As a clause: "then it was allowed after all". */
    String clause() {
        return switch (this) {
            case ALLOWED -> "later it was allowed after all, as asked";
            case ALLOWED_OTHERWISE -> "later it was allowed after all, otherwise than asked";
            case REFUSED_AGAIN -> "the refusal was upheld";
            case TAKEN_BACK -> "later the permission was taken back";
        };
    }
}
