package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What was answered to an attempt; it decides what else is asked of it. */
public enum AnswerToAttempt implements Choice {
    REGISTERED,
    RETURNED,
    REFUSED,
    UNANSWERED,
    WITHDRAWN,
    PENDING,
    NOT_KNOWN;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case REGISTERED -> Set.of("answered");
            case RETURNED, REFUSED -> Set.of("answered", "ground", "reason");
            case WITHDRAWN -> Set.of("answered", "reason");
            case UNANSWERED, PENDING, NOT_KNOWN -> Set.of();
        };
    }

    @Override
    public @Nullable Sayable labelOf(String question) {
        return this == WITHDRAWN && question.equals("answered") ? phrase("applications.withdrawn-on") : null;
    }

    /** Whether nothing has come. */
    boolean waits() {
        return this == UNANSWERED || this == PENDING;
    }
}
