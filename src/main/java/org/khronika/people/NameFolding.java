package org.khronika.people;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds a name so that its usual spellings in Kazakh and Russian Cyrillic and in Latin letters become the same: Жанболат,
 * Zhanbolat and Janbolat; Mamai and Mamay; in any order of the words. Equal foldings are a reason to ask whether two names are
 * one, never a proof; {@link #likeness} also sees through other spellings, absent patronymics and the endings of surnames.
 */
public final class NameFolding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final String APOSTROPHE = "'’‘ʼʻ`´";
    private static final Pattern APOSTROPHES = Pattern.compile("[" + APOSTROPHE + "]");
    private static final List<String> NOT_NAMES = List.of("the", "of", "and", "for");

    private NameFolding() {}

    /** The folded name: its words in alphabetical order with a full stop between them; empty for a name without letters. */
    public static String fold(String name) {
        return String.join(".", words(name, NameSkeleton::of));
    }

    /** The folded name as a search word that finds exactly the records that carry a name of this folding. */
    public static String key(String name) {
        return "≈" + fold(name) + "≈";
    }

    /** The longest word of the folded name: by it, similar names are found. */
    public static String longestWord(String name) {
        return words(name, NameSkeleton::of).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /**
     * How alike two names are, from 0 to 1: at least .90 one name in two spellings, from .78 on to be checked by a person, from
     * .62 on a possible alias. Surnames of women and men count as one, a patronymic may be absent, an initial fits every name
     * that begins with it, and words may stand in any order.
     */
    public static double likeness(String one, String other) {
        return FoldedName.likeness(FoldedName.readings(one), FoldedName.readings(other));
    }

    /** The folded words of a text, in alphabetical order. */
    public static List<String> words(String text) {
        return words(text, NameSkeleton::of);
    }

    /** How words are folded, for a program that folds them itself. */
    public static FoldingTable table() {
        return NameSkeleton.table(APOSTROPHE, NOT_NAMES);
    }

    /** The words of a name, each read in this way, in alphabetical order. */
    static List<String> words(String name, UnaryOperator<String> reading) {
        String plain = APOSTROPHES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !NOT_NAMES.contains(word))
                .map(reading)
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.toList());
    }
}
