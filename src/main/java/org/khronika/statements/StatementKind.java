package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What somebody does by saying something. */
public enum StatementKind implements Choice {
    POSITION,
    ASSESSMENT,
    CLAIM,
    DENIAL,
    PROMISE,
    CALL,
    ANNOUNCEMENT,
    INFORMATION,
    APOLOGY,
    THREAT,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return this == CALL
                ? Set.of("calledOn", "calledOnRecord", "demand", "response", "respondedBy", "responded", "cameOfIt")
                : this == PROMISE ? Set.of("cameOfIt") : Set.of();
    }

    @Override
    public @Nullable Sayable labelOf(String question) {
        return this == PROMISE && question.equals("cameOfIt") ? phrase("statements.whether-it-was-kept") : null;
    }

    /** Whether it carries its speaker wherever it is told, because it is not ours. */
    boolean needsItsSpeaker() {
        return this == CLAIM || this == DENIAL;
    }
}
