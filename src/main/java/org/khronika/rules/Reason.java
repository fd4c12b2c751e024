package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.words.Sayable;

/**
 * One thing that speaks for or against an answer, or leaves it open.
 *
 * @param sentence the reason, a full sentence
 * @param law the law and article that it rests on
 * @param side what it speaks for
 * @param verified whether the rule behind it was read in the text of the law
 */
public record Reason(Sayable sentence, Sayable law, Side side, boolean verified) {

    /** What a reason speaks for. */
    public enum Side {
        FOR,
        AGAINST,
        OPEN
    }

    /** The reason with its law, and with the mark when the rule was not verified: what a page shows. */
    public Sayable inWords() {
        Sayable words = phrase("rules.reason").with("sentence", sentence).with("law", law);
        return verified ? words : Sayable.sentences(List.of(words, LegalBasis.NOT_VERIFIED));
    }
}
