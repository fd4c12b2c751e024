package org.khronika.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.words.Translated;

/**
 * The translations of the texts of a pack. Its files hold the texts in English; the file {@code texts.yaml} beside them says each once
 * more, with its translations. A text that is changed in a file and not here has no translation: nothing stale is shown.
 */
public final class PackTexts {

    private static final String ENGLISH = "en";

    private final Map<String, Map<String, String>> translations;

    private PackTexts(Map<String, Map<String, String>> translations) {
        this.translations = translations;
    }

    /**
     * The translations of the pack in a folder on the class path; none where it has no such file.
     *
     * @param folder such as {@code /rules/kz}
     * @throws MalformedYaml when a text stands there twice
     */
    public static PackTexts of(String folder) {
        String path = folder + "/texts.yaml";
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

    /** All that is translated, in English. */
    public Set<String> all() {
        return new TreeSet<>(translations.keySet());
    }
}
