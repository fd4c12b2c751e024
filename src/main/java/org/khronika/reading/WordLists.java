package org.khronika.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists by which the reader tells one reading of a sentence from another, as its English pack writes them. */
final class WordLists {

    private static final Map<String, Set<String>> WORDS = in("en/words.yaml");
    private static final Map<String, Set<String>> EVENTS = in("en/events.yaml");

    private WordLists() {}

    /** The words, in small letters, of a list of {@code words.yaml}. */
    static Set<String> words(String list) {
        return Objects.requireNonNull(WORDS.get(list), list);
    }

    /** The codes of events of a list of {@code events.yaml}. */
    static Set<String> events(String list) {
        return Objects.requireNonNull(EVENTS.get(list), list);
    }

    private static Map<String, Set<String>> in(String file) {
        Map<String, Set<String>> lists = new HashMap<>();
        Resources.yaml(file)
                .map()
                .forEach((name, words) ->
                        lists.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(words.texts()))));
        return lists;
    }
}
