package org.khronika.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a sentence and a record can be about the same thing, cut to their stems, and how telling each is. */
final class TellingWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int STEM = 5;
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "for",
            "that",
            "was",
            "were",
            "with",
            "from",
            "had",
            "has",
            "have",
            "been",
            "which",
            "who",
            "whom",
            "their",
            "they",
            "this",
            "these",
            "those",
            "its",
            "his",
            "her",
            "are",
            "not",
            "but",
            "also",
            "after",
            "before",
            "during",
            "when",
            "where",
            "what",
            "while",
            "into",
            "out",
            "over",
            "more",
            "than",
            "other",
            "such",
            "some",
            "any",
            "all",
            "each",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "said",
            "according",
            "about",
            "around",
            "being",
            "because",
            "between",
            "under",
            "upon",
            "would",
            "could",
            "him",
            "she",
            "them",
            "our",
            "how",
            "many",
            "there",
            "both",
            "only",
            "same",
            "several",
            "people",
            "person",
            "или",
            "что",
            "как",
            "для",
            "при",
            "был",
            "была",
            "были",
            "это",
            "его",
            "она",
            "они",
            "который",
            "после",
            "году",
            "года",
            "человек",
            "және",
            "мен",
            "үшін",
            "бұл",
            "осы",
            "оның",
            "жылы",
            "адам");

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int total;

    /** Learns how telling words are from the records that have them. */
    TellingWords(Collection<Set<String>> records) {
        records.forEach(stems -> stems.forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        total = Math.max(2, records.size());
    }

    /** The stems of some words, in their order. */
    static Set<String> stems(String words) {
        return written(words).keySet();
    }

    /** Words by their stems, each as it first stands there, in their order. */
    static Map<String, String> written(String words) {
        Map<String, String> written = new LinkedHashMap<>();
        WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .filter(word -> !COMMON.contains(word))
                .forEach(word -> written.putIfAbsent(word.substring(0, Math.min(STEM, word.length())), word));
        return written;
    }

    /** How telling a word is: 1 for one of a single record, 0 for one of all. */
    double telling(String stem) {
        return Math.log((double) total / Math.min(total, frequency.getOrDefault(stem, 1))) / Math.log(total);
    }

    /** The telling words that two have in common, the most telling first. */
    List<String> shared(Set<String> one, Set<String> other) {
        return one.stream()
                .filter(other::contains)
                .sorted((a, b) -> Double.compare(telling(b), telling(a)))
                .toList();
    }

    /** How much words in common tell together. */
    double weigh(List<String> shared) {
        return shared.stream().mapToDouble(this::telling).sum();
    }
}
