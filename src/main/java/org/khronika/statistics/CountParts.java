package org.khronika.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A definition taken apart, as a form shows it, and put together again. It is not checked here: {@link Counting#check} does that with the text.
 *
 * @param kind    of records, as definitions write it; empty where none is said
 * @param measure what is counted: {@code unit:told}, {@code unit:records}, {@code sum:…} or {@code register:…}
 * @param answers that each record must have, by the keys of their questions
 * @param rows    by what it is broken down; empty for nothing
 * @param columns by what it is broken down a second time
 * @param rest    what a form does not show
 */
public record CountParts(
        String kind,
        String measure,
        Map<String, String> answers,
        String during,
        String asOf,
        String knownOn,
        String rows,
        String columns,
        List<String> rest) {

    /** The measure of a definition that says none. */
    public static final String TOLD = "unit:told";

    /** Keeps its own lists. */
    public CountParts {
        answers = Map.copyOf(answers);
        rest = List.copyOf(rest);
    }

    /** Takes the text of a definition apart. */
    public static CountParts of(String text) {
        Map<String, String> single = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> by = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String part : Arrays.asList(text.strip().split("\\s+", -1))) {
            int colon = part.indexOf(':');
            String key = colon < 1 ? "" : part.substring(0, colon);
            String value = part.substring(colon + 1);
            switch (key) {
                case "by" -> by.add(value);
                case "unit", "sum", "register" -> single.putIfAbsent("measure", part);
                case "during", "asof", "knownon" -> single.putIfAbsent(key, value);
                case "", "before" -> rest.add(part);
                default -> {
                    if (key.equals("kind") && !single.containsKey("kind")) {
                        single.put("kind", value);
                    } else if (answers.putIfAbsent(key, value) != null) {
                        rest.add(part);
                    }
                }
            }
        }
        by.stream().skip(2).forEach(more -> rest.add("by:" + more));
        return new CountParts(
                single.getOrDefault("kind", ""),
                single.getOrDefault("measure", TOLD),
                answers,
                single.getOrDefault("during", ""),
                single.getOrDefault("asof", ""),
                single.getOrDefault("knownon", ""),
                by.isEmpty() ? "" : by.getFirst(),
                by.size() < 2 ? "" : by.get(1),
                rest.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** The text of the definition. A register says itself what it counts, so that nothing else is asked of one but its days and its drawing. */
    public String text() {
        boolean register = measure.startsWith("register:");
        Stream<String> narrowed = Stream.concat(
                answers.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(answer -> written(answer.getKey(), answer.getValue())),
                Stream.of(written("during", during)));
        Stream<String> counted = Stream.concat(
                Stream.of(written("asof", asOf), written("knownon", knownOn), written("by", rows)),
                register ? Stream.of() : Stream.concat(Stream.of(written("by", columns)), rest.stream()));
        Stream<String> what = register
                ? Stream.of(measure)
                : Stream.concat(Stream.of("kind:" + kind, measure.equals(TOLD) ? "" : measure), narrowed);
        return Stream.concat(what, counted).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String written(String key, String value) {
        return value.isEmpty() ? "" : key + ":" + value;
    }
}
