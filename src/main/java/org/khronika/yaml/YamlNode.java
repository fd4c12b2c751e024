package org.khronika.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a file: words, a list or a map. It is asked for what the asker needs; when it is something else it refuses with
 * file, line, what was expected and what was found. A key with nothing after it counts as absent.
 */
public final class YamlNode {

    private static final int SHOWN = 80;

    private final String file;
    private final int line;
    private final Object value;
    private final boolean nothing;

    private YamlNode(String file, int line, Object value, boolean nothing) {
        this.file = file;
        this.line = line;
        this.value = value;
        this.nothing = nothing;
    }

    static YamlNode of(String file, int line, Map<String, YamlNode> entries) {
        return new YamlNode(file, line, entries, false);
    }

    static YamlNode of(String file, int line, List<YamlNode> items) {
        return new YamlNode(file, line, items, false);
    }

    static YamlNode of(String file, int line, String words, boolean plain) {
        return new YamlNode(file, line, words, plain && words.isEmpty());
    }

    /** The words. */
    public String text() {
        if (value instanceof String words) {
            return words;
        }
        throw refused("words");
    }

    /** The whole number that is written here. */
    public int number() {
        return as("a whole number", Integer::valueOf);
    }

    /** Whether yes or true is written here, and not no or false. */
    public boolean yes() {
        return as("yes or no", words -> switch (words) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(words);
        });
    }

    /** The pattern that is written here. */
    public Pattern pattern() {
        return as("a pattern", Pattern::compile);
    }

    /**
     * The words, read by a reader that refuses with an exception.
     *
     * @param expected what the reader understands, such as "a day"
     */
    public <T> T as(String expected, Function<String, T> reader) {
        String words = text();
        try {
            return reader.apply(words);
        } catch (RuntimeException e) {
            throw (MalformedYaml) refused(expected).initCause(e);
        }
    }

    /** The items of the list. */
    @SuppressWarnings("unchecked")
    public List<YamlNode> items() {
        if (value instanceof List<?> items) {
            return (List<YamlNode>) items;
        }
        throw refused("a list");
    }

    /** The words of each item of the list. */
    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    /** What stands under each key, in the order of the file. */
    @SuppressWarnings("unchecked")
    public Map<String, YamlNode> map() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, YamlNode>) map;
        }
        throw refused("a map");
    }

    /** What stands under the key, which must be there. */
    public YamlNode at(String key) {
        YamlNode found = find(key);
        if (found == null) {
            throw refused("“" + key + "”", "only " + String.join(", ", map().keySet()));
        }
        return found;
    }

    /** What stands under the key, or null. */
    public @Nullable YamlNode find(String key) {
        YamlNode found = map().get(key);
        return found == null || found.nothing ? null : found;
    }

    /** Whether something stands under the key. */
    public boolean has(String key) {
        return find(key) != null;
    }

    /** The words under the key, which must be there. */
    public String text(String key) {
        return at(key).text();
    }

    /** The words under the key, or null. */
    public @Nullable String findText(String key) {
        YamlNode found = find(key);
        return found == null ? null : found.text();
    }

    /** Whether yes or true stands under the key. */
    public boolean yes(String key) {
        YamlNode found = find(key);
        return found != null && found.yes();
    }

    /** The items under the key, none when it is absent. */
    public List<YamlNode> items(String key) {
        YamlNode found = find(key);
        return found == null ? List.of() : found.items();
    }

    /** The words of each item under the key, none when it is absent. */
    public List<String> texts(String key) {
        YamlNode found = find(key);
        return found == null ? List.of() : found.texts();
    }

    /** What stands under each key under this one, nothing when it is absent. */
    public Map<String, YamlNode> map(String key) {
        YamlNode found = find(key);
        return found == null ? Map.of() : found.map();
    }

    /** Whether this is a map. */
    public boolean isMap() {
        return value instanceof Map<?, ?>;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return value instanceof List<?>;
    }

    /** The same as texts, lists and maps of Java. */
    public Object plain() {
        return switch (value) {
            case Map<?, ?> _ -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map().forEach((key, inside) -> plain.put(key, inside.plain()));
                yield plain;
            }
            case List<?> _ -> items().stream().map(YamlNode::plain).toList();
            default -> value;
        };
    }

    /** To be thrown when this is not what was expected. */
    public MalformedYaml refused(String expected) {
        return refused(expected, shown());
    }

    /** To be thrown when this holds something that was not expected there. */
    public MalformedYaml refused(String expected, String found) {
        return new MalformedYaml(file, line, expected, found);
    }

    private String shown() {
        return switch (value) {
            case Map<?, ?> map -> "a map of " + String.join(", ", map().keySet());
            case List<?> list -> "a list of " + list.size();
            default -> nothing ? "nothing" : "“" + shortened(value.toString()) + "”";
        };
    }

    private static String shortened(String words) {
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }
}
