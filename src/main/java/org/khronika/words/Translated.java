package org.khronika.words;

import java.util.Map;

/**
 * A text that a pack brings with it, such as the name of a rule: content, which has translations of its own. Where it has none into a
 * language it is said in English, and a page marks it so.
 *
 * @param text   in English
 * @param others in other languages, by tag
 */
public record Translated(String text, Map<String, String> others) implements Sayable {

    public Translated {
        others = Map.copyOf(others);
    }

    @Override
    public String in(Language language) {
        return others.getOrDefault(language.tag(), text);
    }

    /** The tag of the language in which it is said to a reader of this one. */
    public String tag(Language language) {
        return others.containsKey(language.tag()) ? language.tag() : "en";
    }
}
