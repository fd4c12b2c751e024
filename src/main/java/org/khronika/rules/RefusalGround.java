package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** Why an assembly may be refused: the list of article 14(1) of the law, and what is not on it. */
public enum RefusalGround implements Choice {
    UNLAWFUL_AIMS("14(1)(1)"),
    ORGANISER("14(1)(2)"),
    THREAT("14(1)(3)"),
    LATE("14(1)(4)"),
    INCOMPLETE("14(1)(5)"),
    UNRELIABLE("14(1)(6)"),
    FUNDING("14(1)(7)"),
    EMERGENCY("14(1)(8)"),
    CAPACITY("14(1)(9)"),
    OTHER_EVENT("14(1)(10)"),
    NOT_ON_THE_LIST("");
    private final String article;

    RefusalGround(String article) {
        this.article = article;
    }

    @Override
    public Sayable explained() {
        return article.isEmpty()
                ? Sayable.written("")
                : phrase("rules.refusal-ground-article").with("article", article);
    }
}
