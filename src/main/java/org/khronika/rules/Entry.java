package org.khronika.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;

/**
 * One rule of a file, or the file itself, as answers to questions; every answer that does not fit is refused with the file, the rule, what was
 * expected and what was found. Once read, {@link #closed} refuses words that nobody asked for: a misspelt word must not be a lost rule.
 */
final class Entry {

    private final String file;
    private final String rule;
    private final Map<?, ?> cells;
    private final Set<String> asked = new HashSet<>();

    Entry(String file, String rule, Map<?, ?> cells) {
        this.file = file;
        this.rule = rule;
        this.cells = cells;
    }

    /** The words in this cell, which must be there. */
    String text(String key) {
        return find(key).orElseThrow(() -> refused("“" + key + "”", "nothing"));
    }

    /** The words in this cell, if it is there. */
    Optional<String> find(String key) {
        Object value = cell(key);
        if (value != null && !(value instanceof String)) {
            throw refused("words for “" + key + "”", value);
        }
        return Optional.ofNullable((String) value);
    }

    /** The words in this cell, read by a reader that refuses with an IllegalArgumentException. */
    <T> T as(String key, String expected, Function<String, T> reader) {
        return parsed(key, expected, text(key), reader);
    }

    /** The same, if the cell is there. */
    <T> Optional<T> findAs(String key, String expected, Function<String, T> reader) {
        return find(key).map(text -> parsed(key, expected, text, reader));
    }

    boolean has(String key) {
        return cell(key) != null;
    }

    boolean yes(String key) {
        return as(key, "yes or no", Entry::yesOrNo);
    }

    /** A choice by its label. */
    <E extends Enum<E> & Choice> E choice(String key, E[] choices) {
        return as(key, "one of " + labels(choices), text -> byLabel(text, choices));
    }

    /** Several choices by their labels. */
    <E extends Enum<E> & Choice> List<E> choices(String key, E[] choices) {
        return listAs(key, "some of " + labels(choices), text -> byLabel(text, choices));
    }

    /** A list of words, empty when the cell is not there. */
    <T> List<T> listAs(String key, String expected, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        for (Object item : items(key)) {
            if (!(item instanceof String text)) {
                throw refused(expected + " in “" + key + "”", item);
            }
            read.add(parsed(key, expected, text, reader));
        }
        return List.copyOf(read);
    }

    /** The rules under this word, which must be there; each is read by the reader and then closed. */
    <T> List<T> rules(String key, Function<Entry, T> reader) {
        List<T> rules = new ArrayList<>();
        if (cell(key) == null) {
            throw refused("a list of rules under “" + key + "”", "nothing");
        }
        for (Object item : items(key)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw refused("a rule in “" + key + "”", item);
            }
            Object name = map.get("rule");
            rules.add(new Entry(file, name instanceof String text ? text : key, map).closed(reader));
        }
        return List.copyOf(rules);
    }

    /** The one rule under this word. */
    <T> T rule(String key, Function<Entry, T> reader) {
        Object value = cell(key);
        if (!(value instanceof Map<?, ?> map)) {
            throw refused("a rule under “" + key + "”", value == null ? "nothing" : value);
        }
        Object name = map.get("rule");
        return new Entry(file, name instanceof String text ? text : key, map).closed(reader);
    }

    /** What the reader makes of the whole entry; refuses a word that it did not ask for. */
    <T> T closed(Function<Entry, T> reader) {
        T read = reader.apply(this);
        for (Object key : cells.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                throw refused(
                        "only " + String.join(", ", asked.stream().sorted().toList()), String.valueOf(key));
            }
        }
        return read;
    }

    /** Its name, law, mark and note: what every rule has. */
    Provision provision() {
        return new Provision(
                text("rule"), text("law"), yes("verified"), find("note").orElse(""));
    }

    MalformedRules refused(String expected, Object found) {
        return new MalformedRules(file, rule, expected, found);
    }

    private <T> T parsed(String key, String expected, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw (MalformedRules)
                    refused(expected + " for “" + key + "”", text).initCause(e);
        }
    }

    private List<?> items(String key) {
        Object value = cell(key);
        if (value != null && !(value instanceof List<?>)) {
            throw refused("a list for “" + key + "”", value);
        }
        return value == null ? List.of() : (List<?>) value;
    }

    private @Nullable Object cell(String key) {
        asked.add(key);
        return cells.get(key);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <E extends Enum<E> & Choice> E byLabel(String text, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static <E extends Enum<E> & Choice> String labels(E[] choices) {
        return String.join(", ", Arrays.stream(choices).map(Choice::label).toList());
    }
}
