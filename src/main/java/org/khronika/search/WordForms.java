package org.khronika.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word with the forms under which it is found. Its lists are made once: record after record says the same words.
 *
 * @param word      as it was written, in small letters of one script, without apostrophes and accents
 * @param stems     without endings, in each language whose letters it has
 * @param key       folded so that its spellings in other scripts become the same; empty for what is too short to be told apart so
 * @param inflected the forms that tell the word in any inflection
 * @param folded    the form that tells a name in any script; empty where there is no key
 * @param ofAWord   all forms of a word that is no name
 * @param ofAName   all forms of a name
 */
record WordForms(
        String word,
        List<String> stems,
        String key,
        List<String> inflected,
        List<String> folded,
        List<String> ofAWord,
        List<String> ofAName) {

    private static final String STEM = "~";
    private static final String KEY = "≈";

    static WordForms of(String word, List<String> stems, String key) {
        List<String> inflected = stems.stream().map(stem -> STEM + stem).toList();
        List<String> folded = key.isEmpty() ? List.of() : List.of(KEY + key);
        List<String> all = new ArrayList<>(List.of(word));
        all.addAll(inflected);
        List<String> ofAWord = List.copyOf(all);
        all.addAll(folded);
        return new WordForms(word, stems, key, inflected, folded, ofAWord, List.copyOf(all));
    }
}
