package org.khronika.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The messages of one language, by key. */
final class Catalogue {

    private final Map<String, Message> messages;
    private final Set<String> keys;

    private Catalogue(SortedMap<String, Message> messages) {
        this.messages = new HashMap<>(messages);
        this.keys = Collections.unmodifiableSet(messages.keySet());
    }

    static Catalogue of(List<CatalogueFile> files, Locale locale) {
        SortedMap<String, Message> messages = new TreeMap<>();
        files.forEach(file ->
                file.messages().forEach((key, pattern) -> messages.put(key, Message.of(key, pattern, locale))));
        return new Catalogue(messages);
    }

    boolean knows(String key) {
        return messages.containsKey(key);
    }

    Set<String> keys() {
        return keys;
    }

    @Nullable
    Message message(String key) {
        return messages.get(key);
    }

    String say(Phrase phrase, Language language) {
        Message message = messages.get(phrase.key());
        if (message == null) {
            throw new IllegalArgumentException(
                    "Expected a key of the catalogues in words/en, found “%s”.".formatted(phrase.key()));
        }
        return message.say(phrase.arguments(), language);
    }
}
