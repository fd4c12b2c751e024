package org.khronika.pages;

import java.util.function.UnaryOperator;

/**
 * A number that stands in the prose of a page, and how it follows.
 *
 * @param number  of its place among the numbers of the page, from 1
 * @param text    as it stands in the prose
 * @param ref     its definition, after {@code count:}
 * @param follows from which records it follows, by which rule
 */
public record NumberInText(int number, String text, String ref, Derived follows) implements Block {

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public NumberInText named(UnaryOperator<String> words, UnaryOperator<Mention> mention) {
        return new NumberInText(number, words.apply(text), ref, follows.named(words, mention));
    }
}
