package org.khronika.reading;

import java.util.HashSet;
import java.util.Set;
import org.khronika.yaml.YamlNode;

/** What the reader knows of a language: a folder of word lists and patterns under {@code /reading}. */
record LanguagePack(String language) {

    YamlNode yaml(String file) {
        return Resources.yaml(language + "/" + file);
    }

    Set<String> words(String file) {
        return new HashSet<>(Resources.lines(language + "/" + file));
    }

    /** Words after whose stop a sentence goes on, in small letters. */
    Set<String> abbreviations() {
        return new HashSet<>(yaml("text.yaml").texts("abbreviations"));
    }
}
