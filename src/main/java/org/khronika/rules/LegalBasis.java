package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Where a rule of ours comes from.
 *
 * @param rule its name in our own words, as in the rule file
 * @param law the law and article
 * @param verified whether the text of the law was read; if not, every answer that rests on it says so
 * @param note what a lawyer should know before relying on it, or null
 */
public record LegalBasis(
        Sayable rule,
        Sayable law,
        boolean verified,
        @Nullable Sayable note) {

    /** What is added to the answers that rest on a rule which nobody has checked against the text. */
    public static final Sayable NOT_VERIFIED = phrase("rules.not-verified");

    /** Its name as a sentence. */
    Sayable said() {
        return phrase("rules.rule.said").with("rule", rule);
    }

    /** Its name and what it is said of: "Extremist crime: CC 174(1)." */
    Phrase of(Sayable what) {
        return phrase("rules.rule.of").with("rule", rule).with("what", what);
    }

    /** The same of an article. */
    Phrase of(ArticleRef article) {
        return of(article.inWords());
    }

    /** A reason that rests on this rule. */
    Reason says(Reason.Side side, Sayable sentence) {
        return new Reason(sentence, law, side, verified);
    }

    Reason speaksFor(Sayable sentence) {
        return says(Reason.Side.FOR, sentence);
    }

    Reason speaksAgainst(Sayable sentence) {
        return says(Reason.Side.AGAINST, sentence);
    }

    Reason leavesOpen(Sayable sentence) {
        return says(Reason.Side.OPEN, sentence);
    }
}
