package org.khronika.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How one language counts, from its {@code quantities.yaml}. */
final class QuantityWords {

    final Numbers numbers;
    /** From the words before a number to the sign of the code. */
    final Map<String, String> prefixes = new LinkedHashMap<>();

    final Map<String, String> vague = new LinkedHashMap<>();
    final Set<String> units;
    final Set<String> plurals;
    final Set<String> singulars;
    final List<String> elliptic;
    final Set<String> stops;

    QuantityWords(LanguagePack pack) {
        Map<String, Object> yaml = pack.yaml("quantities.yaml");
        numbers = new Numbers(Resources.map(yaml, "numbers"));
        Resources.map(yaml, "prefixes").forEach((sign, words) -> {
            for (Object word : (List<?>) words) {
                prefixes.put(String.valueOf(word), sign);
            }
        });
        Resources.map(yaml, "vague").forEach((words, code) -> vague.put(words, String.valueOf(code)));
        units = new HashSet<>(Resources.strings(yaml, "units"));
        plurals = new HashSet<>(Resources.strings(yaml, "plurals"));
        singulars = new HashSet<>(Resources.strings(yaml, "singulars"));
        elliptic = Resources.strings(yaml, "elliptic");
        stops = new HashSet<>(Resources.strings(yaml, "stops"));
    }

    String prefixPattern() {
        return alternatives(prefixes);
    }

    String vaguePattern() {
        return alternatives(vague);
    }

    private static String alternatives(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .map(word -> word.replace(".", "\\."))
                .collect(Collectors.joining("|", "(?i:", ")"));
    }
}
