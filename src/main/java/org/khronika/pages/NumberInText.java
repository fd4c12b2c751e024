package org.khronika.pages;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Given;
import org.khronika.records.SentenceEnds;

/**
 * A number that stands in the prose of a page, and how it follows.
 *
 * @param number  of its place among the numbers of the page, from 1
 * @param text    as it stands in the prose
 * @param sentence in which it stands
 * @param ref     its definition, after {@code count:}, or the address of the record that states it
 * @param follows from which records it follows, by which rule
 * @param earlier what it was in earlier releases, the latest first; only where it was something else
 * @param register whose own number it is, opened on its day; null for any other
 */
public record NumberInText(
        int number,
        String text,
        Around sentence,
        String ref,
        Derived follows,
        List<Earlier> earlier,
        @Nullable Mention register)
        implements Block {

    private static final String COUNT = "count:";

    /** Copies what was earlier; a page of an earlier version tells nothing of it, nor of the sentence. */
    public NumberInText {
        sentence = sentence == null ? Around.NOTHING : sentence;
        earlier = Given.list(earlier);
    }

    /** A number of which no release told anything else. */
    public NumberInText(int number, String text, String ref, Derived follows) {
        this(number, text, Around.NOTHING, ref, follows, List.of(), null);
    }

    /** The words of the sentence of a number before it and after it, as they are read. */
    public record Around(String before, String after) {

        /** Of a page on which no sentence is told. */
        public static final Around NOTHING = new Around("", "");

        /** The words around a piece of a line, as far as its sentence goes. */
        public static Around of(String before, String text, String after) {
            NavigableSet<Integer> ends = SentenceEnds.in(before + text + after);
            int begins = Optional.ofNullable(ends.floor(before.length())).orElse(0);
            int end = Optional.ofNullable(ends.ceiling(before.length() + text.length()))
                    .orElse(before.length() + text.length() + after.length());
            return new Around(
                    before.substring(begins).stripLeading(),
                    after.substring(0, end - before.length() - text.length()).stripTrailing());
        }
    }

    /** Whether it was counted by us; else somebody states it. */
    public boolean isCounted() {
        return ref.startsWith(COUNT);
    }

    /**
     * What a number was before it became another.
     *
     * @param release the last in which it was so
     * @param text    as it stood in the prose
     * @param joined  the records that have counted since, and did not then
     * @param left    the records that counted then, and have not since
     * @param changed the records that count otherwise than they did
     */
    public record Earlier(int release, String text, List<Mention> joined, List<Mention> left, List<Mention> changed) {

        /** Copies the lists. */
        public Earlier {
            joined = Given.list(joined);
            left = Given.list(left);
            changed = Given.list(changed);
        }

        Earlier named(UnaryOperator<String> words, UnaryOperator<Mention> mention) {
            return new Earlier(
                    release,
                    words.apply(text),
                    joined.stream().map(mention).toList(),
                    left.stream().map(mention).toList(),
                    changed.stream().map(mention).toList());
        }
    }

    /** The same in its sentence. */
    public NumberInText in(Around words) {
        return new NumberInText(number, text, words, ref, follows, earlier, register);
    }

    /** The same with what it was earlier. */
    public NumberInText with(List<Earlier> told) {
        return new NumberInText(number, text, sentence, ref, follows, told, register);
    }

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public NumberInText named(UnaryOperator<String> words, UnaryOperator<Mention> mention) {
        return new NumberInText(
                number,
                words.apply(text),
                new Around(words.apply(sentence.before()), words.apply(sentence.after())),
                ref,
                follows.named(words, mention),
                earlier.stream().map(one -> one.named(words, mention)).toList(),
                register == null ? null : mention.apply(register));
    }

    /** The same, of a register that opens there. */
    public NumberInText of(Mention page) {
        return new NumberInText(number, text, sentence, ref, follows, earlier, page);
    }
}
