package org.khronika.proceedings;

import org.khronika.values.Choice;

/** Which answer of a step is our conclusion, and not the word of its source. */
public enum Inference implements Choice {
    /** The number of the article; the source names the offence. */
    ARTICLES("the articles"),
    /** The numbers of some of the articles; the source gives those of the others. */
    SOME_ARTICLES("some of the articles"),
    /** Which part of an article, among the articles or those before; the source gives its number. */
    PART("the part of an article"),
    /** The number of the article before, of a charge that was turned into another. */
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
