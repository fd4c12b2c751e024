package org.khronika.pages;

import java.util.List;
import java.util.function.UnaryOperator;
import org.khronika.records.Given;

/**
 * A number that stands in the prose of a page, and how it follows.
 *
 * @param number  of its place among the numbers of the page, from 1
 * @param text    as it stands in the prose
 * @param ref     its definition, after {@code count:}, or the address of the record that states it
 * @param follows from which records it follows, by which rule
 * @param earlier what it was in earlier releases, the latest first; only where it was something else
 */
public record NumberInText(int number, String text, String ref, Derived follows, List<Earlier> earlier)
        implements Block {

    /** Copies what was earlier; a page of an earlier version tells nothing of it. */
    public NumberInText {
        earlier = Given.list(earlier);
    }

    /** A number of which no release told anything else. */
    public NumberInText(int number, String text, String ref, Derived follows) {
        this(number, text, ref, follows, List.of());
    }

    /**
     * What a number was before it became another.
     *
     * @param release the last in which it was so
     * @param text    as it stood in the prose
     * @param joined  the records that have counted since, and did not then
     * @param left    the records that counted then, and have not since
     */
    public record Earlier(int release, String text, List<Mention> joined, List<Mention> left) {

        /** Copies the lists. */
        public Earlier {
            joined = Given.list(joined);
            left = Given.list(left);
        }

        Earlier named(UnaryOperator<String> words, UnaryOperator<Mention> mention) {
            return new Earlier(
                    release,
                    words.apply(text),
                    joined.stream().map(mention).toList(),
                    left.stream().map(mention).toList());
        }
    }

    /** The same with what it was earlier. */
    public NumberInText with(List<Earlier> told) {
        return new NumberInText(number, text, ref, follows, told);
    }

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public NumberInText named(UnaryOperator<String> words, UnaryOperator<Mention> mention) {
        return new NumberInText(
                number,
                words.apply(text),
                ref,
                follows.named(words, mention),
                earlier.stream().map(one -> one.named(words, mention)).toList());
    }
}
