package org.khronika.sources.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses English, Russian or Kazakh by letters and the commonest words, and says nothing when it cannot tell. */
final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final int FEWEST_LETTERS = 20;
    private static final String KAZAKH_ONLY = "әғқұһ";
    private static final String OTHER_CYRILLIC = "їєґўђјљњћџҷӣӯҳ";
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "in", "to", "a", "was", "on", "for", "that", "is", "were", "by", "with");
    private static final Set<String> RUSSIAN = Set.of(
            "и", "в", "на", "не", "что", "по", "с", "о", "за", "из", "был", "были", "она", "он", "это", "года", "к");

    private LanguageGuess() {}

    static @Nullable String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        long latin = count(sample, Character.UnicodeScript.LATIN);
        long cyrillic = count(sample, Character.UnicodeScript.CYRILLIC);
        if (latin + cyrillic < FEWEST_LETTERS) {
            return null;
        }
        String[] words = NOT_LETTERS.split(sample);
        if (latin > cyrillic) {
            return share(words, ENGLISH) > 0.1 ? "en" : null;
        }
        if (among(sample, KAZAKH_ONLY) * 50 > cyrillic) {
            return "kk";
        }
        boolean other = among(sample, OTHER_CYRILLIC) * 200 > cyrillic;
        return !other && share(words, RUSSIAN) > 0.04 ? "ru" : null;
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.chars()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .count();
    }

    private static long among(String text, String letters) {
        return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }

    private static double share(String[] words, Set<String> common) {
        return (double) Arrays.stream(words).filter(common::contains).count() / words.length;
    }
}
