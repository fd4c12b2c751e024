package org.khronika.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** The phrases of some languages as one tree, with their words for numbers. */
final class Lexicon {

    final Node phrases = new Node();
    final Map<String, Integer> numbers = new HashMap<>();
    final Set<String> tens = new HashSet<>();

    private Lexicon() {}

    static Lexicon load(String... languages) {
        Lexicon lexicon = new Lexicon();
        for (String language : languages) {
            YamlFile.open("/protection/" + language + ".yaml").map().forEach(lexicon::add);
        }
        return lexicon;
    }

    private void add(String key, YamlNode values) {
        switch (key) {
            case "numbers" -> values.map().forEach((word, number) -> numbers.put(word, number.number()));
            case "tens" -> tens.addAll(values.texts());
            default -> values.texts().forEach(phrase -> add(Meaning.ofKey(key), phrase));
        }
    }

    private void add(Meaning meaning, String phrase) {
        List<Node> ends = List.of(phrases);
        for (String element : phrase.strip().split("\\s+")) {
            List<Node> next = new ArrayList<>();
            for (Node end : ends) {
                for (String choice : element.split("\\|")) {
                    next.add(end.after(choice));
                }
            }
            ends = next;
        }
        ends.forEach(end -> end.meanings.add(meaning));
    }
}
