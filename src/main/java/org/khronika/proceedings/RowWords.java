package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.InWords;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Words of a row: worked out just now, they are said in the language of whoever reads them; read from a table, which keeps them in English,
 * in English. Equal where they say the same in English, so that a row that is kept is found again; most are the same words, and need not be
 * said to know it.
 */
public final class RowWords implements Sayable {

    /** Words that say nothing. */
    public static final RowWords NONE = new RowWords(Sayable.written(""));

    /** Stands in a table between two values. */
    private static final String BETWEEN = "\n";

    /**
     * A value in its words.
     *
     * @param sign what parts it from the one before, such as a comma with a space; empty for the first
     */
    public record WordsOfOne(String sign, String words) {

        /** As it stands after the one before. */
        public String told() {
            return sign + words;
        }

        /** Whether it says that no source tells where they are. What no source tells is so for certain, and is no event that the dates leave open. */
        public boolean isOfNoSource(Language language) {
            return Stream.of(StateSentence.HELD_OR_NOT, StateSentence.STILL_HELD_OR_NOT)
                    .anyMatch(said -> words.equals(said.in(language)) || words.equals(said.english()));
        }
    }

    /** Words of several values, which keep them apart. */
    interface Parted extends Sayable {

        /** The values in a language, without those that say nothing. What ends the sentence is no part of the last. */
        List<WordsOfOne> parts(Language language);

        /** As a table keeps them. */
        default String kept() {
            String english = english();
            List<WordsOfOne> parts = parts(Language.english());
            String told = parts.stream().map(WordsOfOne::told).collect(Collectors.joining());
            return parts.stream().map(WordsOfOne::told).collect(Collectors.joining(BETWEEN))
                    + english.substring(told.length());
        }
    }

    /** Things that stand beside each other with commas. */
    private record Commas(List<? extends Sayable> items) implements Parted {

        @Override
        public List<WordsOfOne> parts(Language language) {
            List<WordsOfOne> parts = new ArrayList<>();
            for (Sayable item : items) {
                String words = item.in(language);
                if (!words.isEmpty()) {
                    parts.add(new WordsOfOne(parts.isEmpty() ? "" : ", ", words));
                }
            }
            return List.copyOf(parts);
        }

        @Override
        public String in(Language language) {
            return Sayable.commas(items).in(language);
        }
    }

    /** What a table kept. */
    private record Kept(String text) implements Parted {

        @Override
        public List<WordsOfOne> parts(Language language) {
            List<WordsOfOne> parts = new ArrayList<>();
            for (String told : InWords.open(text).split(BETWEEN, -1)) {
                int sign = parts.isEmpty() ? 0 : 2;
                if (!told.isEmpty()) {
                    parts.add(new WordsOfOne(told.substring(0, sign), told.substring(sign)));
                }
            }
            return List.copyOf(parts);
        }

        @Override
        public String in(Language language) {
            return text.replace(BETWEEN, "");
        }

        @Override
        public String kept() {
            return text;
        }
    }

    private final Sayable words;
    private @Nullable String english;

    RowWords(Sayable words) {
        this.words = words;
    }

    /** Things that stand beside each other. */
    static RowWords commas(List<? extends Sayable> items) {
        return new RowWords(new Commas(List.copyOf(items)));
    }

    /** As a table keeps them. */
    static RowWords kept(String text) {
        return new RowWords(new Kept(text));
    }

    /** As a table keeps them, in English. */
    String kept() {
        return words instanceof Parted parted ? parted.kept() : english();
    }

    /** The values that they tell, each by itself: what two rows have in common is told by these and not by the signs that stand in the words. */
    public List<WordsOfOne> parts(Language language) {
        if (words instanceof Parted parted) {
            return parted.parts(language);
        }
        String all = InWords.open(in(language));
        return all.isEmpty() ? List.of() : List.of(new WordsOfOne("", all));
    }

    /** Whether they say nothing. */
    public boolean isEmpty() {
        return english().isEmpty();
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }

    @Override
    public String english() {
        String said = english;
        if (said == null) {
            said = words.english();
            english = said;
        }
        return said;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowWords row
                && (row.words.equals(words) || row.english().equals(english()));
    }

    @Override
    public int hashCode() {
        return 0; // rows differ by more than their words: saying them would take longer than to compare a few
    }

    @Override
    public String toString() {
        return english();
    }
}
