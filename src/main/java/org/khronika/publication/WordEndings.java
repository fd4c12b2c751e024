package org.khronika.publication;

import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.yaml.YamlFile;

/** Whether a word of a text is a name in another case: Russian and Kazakh put endings on names. */
final class WordEndings {

    private static final Set<String> ENDINGS = YamlFile.open("/publication/endings.yaml").map().values().stream()
            .flatMap(language -> language.texts().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final String VOWELS_AND_SIGNS = "аяуюыиеоэёйьәіөүұ";

    /** A form of a name of this many letters or more begins with so many of them. */
    static final int SHORTEST_STEM = 3;

    private WordEndings() {}

    /** Whether the word is the name, as it is or with an ending. Both are folded. */
    static boolean isFormOf(String name, String word) {
        if (word.equals(name)) {
            return true;
        }
        if (!word.regionMatches(0, name, 0, name.length() - 1)) {
            return false;
        }
        if (Character.UnicodeScript.of(name.codePointAt(0)) != Character.UnicodeScript.CYRILLIC) {
            return false;
        }
        return hasEnding(name, word)
                || (VOWELS_AND_SIGNS.indexOf(name.charAt(name.length() - 1)) >= 0
                        && hasEnding(name.substring(0, name.length() - 1), word));
    }

    private static boolean hasEnding(String stem, String word) {
        return stem.length() >= SHORTEST_STEM
                && word.startsWith(stem)
                && ENDINGS.contains(word.substring(stem.length()));
    }
}
