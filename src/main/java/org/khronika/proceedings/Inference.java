package org.khronika.proceedings;

import org.khronika.values.Choice;

/** Which answer of a step is our conclusion, and not the word of its source. */
public enum Inference implements Choice {
    /** The number of the article; the source names the offence. */
    ARTICLES,
    /** The numbers of some of the articles; the source gives those of the others. */
    SOME_ARTICLES,
    /** Which part of an article, among the articles or those before; the source gives its number. */
    PART,
    /** The number of the article before, of a charge that was turned into another. */
    ARTICLES_BEFORE,
    /** When it was. */
    WHEN,
    /** That it happened at all. */
    THAT,
    /** Which kind of step it was; the source tells that something like it happened. */
    KIND,
    /** Any other answer. */
    OTHER;
}
