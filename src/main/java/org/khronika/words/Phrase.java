package org.khronika.words;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that Khronika says, not yet in a language: a key of the catalogues and its arguments, each by the name that the catalogue calls
 * it by.
 *
 * @param key such as {@code proceedings.nobody-accused}; what stands before the first point is the catalogue file
 * @param arguments by name, each a {@link String} (what a person wrote, or a code that the catalogue selects by: {@code {who, select, ACCUSED {…} other {…}}}), a {@link Long} (a number,
 *     for plurals) or a {@link Sayable} (said in the same language)
 */
public record Phrase(String key, Map<String, Object> arguments) implements Sayable {

    public Phrase {
        arguments = Map.copyOf(arguments);
    }

    /** The phrase of a key, as yet without arguments. */
    public static Phrase phrase(String key) {
        return new Phrase(key, Map.of());
    }

    /** The phrase with what a person wrote, such as a name, or with a code to select by. */
    public Phrase with(String name, String written) {
        return and(name, written);
    }

    /** The phrase with a number. */
    public Phrase with(String name, long number) {
        return and(name, number);
    }

    /** The phrase with something else that is said. */
    public Phrase with(String name, Sayable said) {
        return and(name, said);
    }

    private Phrase and(String name, Object value) {
        if (arguments.isEmpty()) {
            return new Phrase(key, Map.of(name, value));
        }
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        if (all.put(name, value) != null) {
            throw new IllegalArgumentException(
                    "Expected each argument of %s once, found %s twice.".formatted(key, name));
        }
        return new Phrase(key, all);
    }

    /**
     * The words of the phrase.
     *
     * @throws IllegalArgumentException when no catalogue knows the key, or the catalogue names an argument that is not given
     */
    @Override
    public String in(Language language) {
        return language.say(this);
    }
}
