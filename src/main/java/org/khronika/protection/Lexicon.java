package org.khronika.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The phrases of some languages as one tree, with their words for numbers. */
final class Lexicon {

    final Node phrases = new Node();
    final Map<String, Integer> numbers = new HashMap<>();
    final Set<String> tens = new HashSet<>();

    private Lexicon() {}

    static Lexicon load(String... languages) {
        Lexicon lexicon = new Lexicon();
        for (String language : languages) {
            yaml("/protection/" + language + ".yaml").forEach(lexicon::add);
        }
        return lexicon;
    }

    private void add(String key, Object values) {
        switch (key) {
            case "numbers" ->
                ((Map<?, ?>) values).forEach((word, number) -> numbers.put(String.valueOf(word), (Integer) number));
            case "tens" -> ((List<?>) values).forEach(word -> tens.add(String.valueOf(word)));
            default -> ((List<?>) values).forEach(phrase -> add(Meaning.ofKey(key), String.valueOf(phrase)));
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

    private static Map<String, Object> yaml(String path) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path)) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
