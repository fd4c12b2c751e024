package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.words.Phrase;

/** What an authority answered to a request. */
public enum Decision implements Choice {
    PENDING,
    ALLOWED,
    ALLOWED_OTHERWISE,
    REFUSED,
    RETURNED,
    NO_ANSWER,
    NOT_KNOWN;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case PENDING, NOT_KNOWN -> Set.of();
            case ALLOWED -> Set.of("decidedOn", "turned");
            case ALLOWED_OTHERWISE ->
                Set.of("decidedOn", "reason", "alternative", "fit", "remedies", "remedyResult", "turned");
            case REFUSED ->
                Set.of("decidedOn", "grounds", "reason", "proposed", "found", "remedies", "remedyResult", "turned");
            case RETURNED -> Set.of("decidedOn", "grounds", "reason", "remedies", "remedyResult", "turned");
            case NO_ANSWER -> Set.of("remedies", "remedyResult", "turned");
        };
    }

    /** Whether an answer came. */
    boolean isAnswer() {
        return this == ALLOWED || this == ALLOWED_OTHERWISE || this == REFUSED || this == RETURNED;
    }

    /** Whether none came, as far as is on record. */
    boolean isNone() {
        return this == PENDING || this == NO_ANSWER;
    }

    /** As a clause: "it was refused". */
    Phrase clause() {
        return phrase("assemblies.request-page.decision").with("decision", name());
    }
}
