package org.khronika.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khronika.people.FoldedWords;
import org.khronika.people.FoldedWords.FoldedWord;
import org.khronika.people.NameFolding;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * From a text to its words, each with the forms under which it is found. The one place that knows: what is indexed, asked and shown as a passage is
 * read by it, so that every index answers alike. Its rules are cases in {@code specs/search}.
 */
final class Tokens {

    private static final String APOSTROPHES = "'’‘ʼʻ`´";
    private static final String OF_KAZAKH = "әғқңөұүһі";

    /** A shorter key is that of too many words. */
    private static final int SHORTEST_KEY = 3;

    /** Nobody types a longer word, and no index takes one: it is known by its beginning. */
    private static final int LONGEST_WORD = 100;

    /** The words of a language that are met again and again; more are worked out anew. */
    private static final int KEPT = 50_000;

    private static final Map<String, WordForms> FORMS = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The words of a text in their order. Letters with and without accents, and the apostrophes within words, make no difference. */
    static List<WordInText> of(String written) {
        String text = FoldedWords.normal(written);
        List<FoldedWord> words = FoldedWords.of(text);
        List<WordInText> tokens = new ArrayList<>();
        for (int n = 0; n < words.size(); n++) {
            FoldedWord first = words.get(n);
            StringBuilder word = new StringBuilder(first.folded());
            int end = first.end();
            while (n + 1 < words.size() && isWithin(text, end, words.get(n + 1).start())) {
                n++;
                if (!isPossessive(words.get(n).folded())) {
                    word.append(words.get(n).folded());
                }
                end = words.get(n).end();
            }
            tokens.add(new WordInText(
                    forms(beginning(word.toString())),
                    first.start(),
                    end,
                    Character.isUpperCase(text.codePointAt(first.start()))));
        }
        return tokens;
    }

    private static String beginning(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }

    /** Whether between two words there is an apostrophe alone, or the comma of a number. */
    private static boolean isWithin(String text, int end, int start) {
        if (start - end != 1) {
            return false;
        }
        char between = text.charAt(end);
        boolean numbers = Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(start));
        return APOSTROPHES.indexOf(between) >= 0 || (between == ',' && numbers);
    }

    private static boolean isPossessive(String word) {
        return word.equals("s");
    }

    private static WordForms forms(String word) {
        WordForms known = FORMS.get(word);
        if (known != null) {
            return known;
        }
        WordForms made = made(word);
        if (made.stems().isEmpty()) {
            return made; // numbers are many, and cost nothing
        }
        if (FORMS.size() > KEPT) {
            FORMS.clear();
        }
        FORMS.put(word, made);
        return made;
    }

    private static WordForms made(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return WordForms.of(word, List.of(), "");
        }
        String key = String.join("", NameFolding.words(word));
        return WordForms.of(word, List.copyOf(stems(word)), key.length() < SHORTEST_KEY ? "" : key);
    }

    private static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        if (word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)) {
            stems.add(stem(new EnglishStemmer(), word));
        } else if (word.codePoints().anyMatch(c -> OF_KAZAKH.indexOf(c) >= 0)) {
            stems.add(KazakhStem.of(word));
        } else {
            stems.add(stem(new RussianStemmer(), word));
            stems.add(KazakhStem.of(word));
        }
        return stems;
    }

    private static String stem(SnowballStemmer language, String word) {
        language.setCurrent(word);
        language.stem();
        return language.getCurrent();
    }
}
