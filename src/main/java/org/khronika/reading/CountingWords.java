package org.khronika.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.yaml.YamlNode;

/** How one language counts, from its {@code quantities.yaml}. */
final class CountingWords {

    final Numbers numbers;
    /** From the words before a number to the sign of the code. */
    final Map<String, String> prefixes = new LinkedHashMap<>();

    final Map<String, String> vague = new LinkedHashMap<>();
    final Set<String> units;
    final Set<String> plurals;
    final Set<String> singulars;
    final List<String> elliptic;
    final Set<String> stops;

    CountingWords(LanguagePack pack) {
        YamlNode yaml = pack.yaml("quantities.yaml");
        numbers = new Numbers();
        yaml.map("prefixes").forEach((sign, words) -> {
            words.texts().forEach(word -> prefixes.put(word, sign));
        });
        yaml.map("vague").forEach((words, code) -> vague.put(words, code.text()));
        units = new HashSet<>(yaml.texts("units"));
        plurals = new HashSet<>(yaml.texts("plurals"));
        singulars = new HashSet<>(yaml.texts("singulars"));
        elliptic = yaml.texts("elliptic");
        stops = new HashSet<>(yaml.texts("stops"));
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
