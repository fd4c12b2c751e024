package org.khronika.proceedings;

import org.khronika.values.Choice;

/** Which answer of a step is our conclusion, and not the word of its source. */
public enum Inference implements Choice {
    /** The number of the article, or its part; the source names the offence. */
    ARTICLES("the articles"),
    /** The number of the article before, or its part, of a charge that was turned into another. */
    ARTICLES_BEFORE("the articles before"),
    /** When it was. */
    WHEN("the time"),
    /** That it happened at all. */
    THAT("that it happened"),
    /** Any other answer. */
    OTHER("something else");

    private final String label;

    Inference(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
