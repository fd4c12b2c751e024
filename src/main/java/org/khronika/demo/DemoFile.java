package org.khronika.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.records.Citation;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/**
 * A file of the demo: a list of records, each with a key, the paragraphs of the update that it rests on, and its body. Every
 * scalar is read as text, so that no date or number is taken for something else on the way.
 */
final class DemoFile {

    private static final String FOLDER = "/demo/kazakhstan/";

    private DemoFile() {}

    /** An entry of a file. */
    record Entry(String key, List<Integer> paragraphs, Map<?, ?> fields) {

        /** The body; throws when the entry has none. */
        Map<?, ?> body() {
            if (fields.get("body") instanceof Map<?, ?> body) {
                return body;
            }
            throw new IllegalStateException("The demo's %s has no body.".formatted(key));
        }
    }

    /** The entries of a file, such as {@code people}, in their order. */
    static List<Entry> read(String name) {
        return entries(YamlFile.open(FOLDER + name + ".yaml"));
    }

    /**
     * The entries of a file in their order.
     *
     * @throws IllegalStateException when a key has a blank: without quotes a comma ends the words, and the rest of them becomes a key
     *     that nobody reads
     */
    static List<Entry> entries(YamlNode file) {
        refuseCutWords(file);
        return file.items().stream().map(DemoFile::entry).toList();
    }

    private static void refuseCutWords(YamlNode node) {
        if (node.isList()) {
            node.items().forEach(DemoFile::refuseCutWords);
        } else if (node.isMap()) {
            node.map().forEach((key, inside) -> {
                if (key.contains(" ")) {
                    throw inside.refused("quotes around words that have a comma", "“" + key + "” cut off");
                }
                refuseCutWords(inside);
            });
        }
    }

    private static Entry entry(YamlNode written) {
        Map<?, ?> fields = (Map<?, ?>) written.plain();
        return new Entry(String.valueOf(fields.get("key")), paragraphs(fields), fields);
    }

    /**
     * The body with the day of the update in every step that does not say when it was learned of: the demo is entered today, but
     * what it tells was known on that day. A body without steps is the same.
     */
    static Map<?, ?> learned(Map<?, ?> body) {
        if (!(body.get("steps") instanceof List<?> steps)) {
            return body;
        }
        String day = String.valueOf(read("source").getFirst().body().get("date"));
        Map<Object, Object> told = new LinkedHashMap<>(body);
        told.put(
                "steps",
                steps.stream().map(step -> learned((Map<?, ?>) step, day)).toList());
        return told;
    }

    private static Map<?, ?> learned(Map<?, ?> step, String day) {
        Map<Object, Object> told = new LinkedHashMap<>(step);
        told.putIfAbsent("learned", day);
        return told;
    }

    /** Where in the update an entry, or a step of one, is told of. */
    static List<String> locators(Map<?, ?> fields) {
        return paragraphs(fields).stream().map(Citation::paragraph).toList();
    }

    /** The paragraphs that an entry, or a step of one, names; none is an empty list. */
    static List<Integer> paragraphs(Map<?, ?> fields) {
        return fields.get("paragraphs") instanceof List<?> named
                ? named.stream()
                        .map(number -> Integer.valueOf(number.toString()))
                        .toList()
                : List.of();
    }
}
