package org.khronika.rules;

import org.khronika.values.Choice;

/** Why an assembly may be refused: the list of article 14(1) of the law, and what is not on it. */
public enum RefusalGround implements Choice {
    UNLAWFUL_AIMS("unlawful aims", "14(1)(1)"),
    ORGANISER("organiser not entitled", "14(1)(2)"),
    THREAT("threat to security, order, health or rights", "14(1)(3)"),
    LATE("filed late", "14(1)(4)"),
    INCOMPLETE("incomplete or not signed", "14(1)(5)"),
    UNRELIABLE("documents unreliable", "14(1)(6)"),
    FUNDING("forbidden funding", "14(1)(7)"),
    EMERGENCY("emergency, or place closed to pickets", "14(1)(8)"),
    CAPACITY("more people than the place holds", "14(1)(9)"),
    OTHER_EVENT("another event or works at the place", "14(1)(10)"),
    NOT_ON_THE_LIST("not on the list of the law", "");

    private final String label;
    private final String article;

    RefusalGround(String label, String article) {
        this.label = label;
        this.article = article;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return article.isEmpty() ? "" : "Article %s of the law.".formatted(article);
    }
}
