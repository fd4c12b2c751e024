package org.khronika.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Translated;

/**
 * The translations of the texts of a pack. Its files hold the texts in English; a file of texts beside them says each once
 * more, with its translations. A text that is changed in a file and not here has no translation: nothing stale is shown.
 */
public record PackTexts(Map<String, Map<String, String>> translations) {

    private static final String ENGLISH = "en";

    /** A pack has many files beside its file of texts, and each asks for that one. */
    private static final Map<String, PackTexts> OPENED = new ConcurrentHashMap<>();

    /**
     * The translations of a file on the class path; none where there is no such file.
     *
     * @param path such as {@code /rules/kz/texts.yaml}
     * @throws MalformedYaml when a text stands there twice
     */
    public static PackTexts open(String path) {
        return OPENED.computeIfAbsent(path, PackTexts::read);
    }

    private static PackTexts read(String path) {
        Map<String, Map<String, String>> translations = new HashMap<>();
        if (YamlFile.exists(path)) {
            YamlFile.open(path).items().forEach(text -> add(text, translations));
        }
        return new PackTexts(Map.copyOf(translations));
    }

    private static void add(YamlNode text, Map<String, Map<String, String>> translations) {
        Map<String, String> others = new HashMap<>();
        text.map().forEach((tag, words) -> others.put(tag, words.text()));
        String english = text.text(ENGLISH);
        others.remove(ENGLISH);
        if (translations.put(english, Map.copyOf(others)) != null) {
            throw text.refused("each text once");
        }
    }

    /** A text of the pack, with its translations. */
    public Translated said(String english) {
        return new Translated(english, translations.getOrDefault(english, Map.of()));
    }

    /** The same of a text that need not be there. */
    public @Nullable Translated find(@Nullable String english) {
        return english == null ? null : said(english);
    }

    /** All that is translated, in English. */
    public Set<String> all() {
        return new TreeSet<>(translations.keySet());
    }
}
