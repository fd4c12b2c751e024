package org.khronika.protection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A place in the tree of phrases: what may come next, and what the phrase means if it ends here. */
final class Node {

    private static final int LONGEST_STEM = 20;

    /** What stands for many words. */
    enum Blank {
        AGE,
        TEENS,
        YEAR,
        NUMBER,
        WORD,
        NAME
    }

    final Map<String, Node> words = new HashMap<>();
    final Map<String, Node> stems = new HashMap<>();
    final Map<Blank, Node> blanks = new EnumMap<>(Blank.class);
    final Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);

    /** The place after one element of a phrase as the lexicon writes it. */
    Node after(String element) {
        if (element.length() > 2 && element.startsWith("<") && element.endsWith(">")) {
            Blank blank =
                    Blank.valueOf(element.substring(1, element.length() - 1).toUpperCase(Locale.ROOT));
            return blanks.computeIfAbsent(blank, any -> new Node());
        }
        if (element.length() > 1 && element.endsWith("*")) {
            String stem = element.substring(0, element.length() - 1);
            if (stem.length() > LONGEST_STEM) {
                throw new IllegalArgumentException("The stem \"" + stem + "\" is too long.");
            }
            return stems.computeIfAbsent(stem, any -> new Node());
        }
        return words.computeIfAbsent(element, any -> new Node());
    }

    static int longestStemOf(String word) {
        return Math.min(LONGEST_STEM, word.length());
    }
}
