package org.khronika.updates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khronika.values.RecordRef;

/**
 * Places that words name, by their names in any language: whole words with a capital, the last of them with an ending of Russian or Kazakh where it is in Cyrillic
 * letters. A name of several places is that of each.
 */
final class PlacesInWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}.*");
    private static final String VOWELS = "аәеёиоөуұүыіэюяйь";
    private static final int LONGEST_ENDING = 5;
    private static final int SHORTEST_STEM = 4;

    private final Map<String, List<Named>> byBeginning = new HashMap<>();

    /** A name of a place, word by word. */
    private record Named(RecordRef place, List<String> words) {}

    private PlacesInWords() {}

    /** Those of a list with their names. */
    static PlacesInWords of(Map<RecordRef, List<String>> places) {
        PlacesInWords all = new PlacesInWords();
        places.forEach((place, names) -> names.forEach(name -> all.add(place, name)));
        return all;
    }

    private void add(RecordRef place, String name) {
        List<String> words = words(name);
        if (!words.isEmpty() && words.getFirst().length() >= SHORTEST_STEM) {
            byBeginning
                    .computeIfAbsent(beginning(words.getFirst()), none -> new ArrayList<>())
                    .add(new Named(
                            place, words.stream().map(PlacesInWords::small).toList()));
        }
    }

    private static String beginning(String word) {
        return small(word).substring(0, SHORTEST_STEM - 1);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The places that the words name. */
    Set<RecordRef> in(String text) {
        Set<RecordRef> found = new HashSet<>();
        List<String> words = words(text);
        for (int n = 0; n < words.size(); n++) {
            String first = words.get(n);
            if (first.length() >= SHORTEST_STEM && Character.isUpperCase(first.codePointAt(0))) {
                for (Named named : byBeginning.getOrDefault(beginning(first), List.of())) {
                    if (stands(named, words, n)) {
                        found.add(named.place());
                    }
                }
            }
        }
        return found;
    }

    private static boolean stands(Named named, List<String> words, int at) {
        int last = named.words().size() - 1;
        if (at + last >= words.size()) {
            return false;
        }
        for (int n = 0; n <= last; n++) {
            if (!isForm(named.words().get(n), small(words.get(at + n)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForm(String name, String word) {
        if (word.equals(name)) {
            return true;
        }
        if (!CYRILLIC.matcher(name).matches()) {
            return false;
        }
        boolean endsInVowel = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
        String stem = endsInVowel && name.length() > SHORTEST_STEM ? name.substring(0, name.length() - 1) : name;
        return stem.length() >= SHORTEST_STEM
                && word.startsWith(stem)
                && word.length() - stem.length() <= LONGEST_ENDING;
    }
}
