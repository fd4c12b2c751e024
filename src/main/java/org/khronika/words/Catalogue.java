package org.khronika.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The messages of one language, by key. */
final class Catalogue {

    private final Map<String, Message> messages;

    private Catalogue(Map<String, Message> messages) {
        this.messages = messages;
    }

    static Catalogue of(List<CatalogueFile> files, Locale locale) {
        Map<String, Message> messages = new HashMap<>();
        files.forEach(file ->
                file.messages().forEach((key, pattern) -> messages.put(key, new Message(key, pattern, locale))));
        return new Catalogue(messages);
    }

    boolean knows(String key) {
        return messages.containsKey(key);
    }

    /** In the order of the alphabet. */
    Set<String> keys() {
        return new TreeSet<>(messages.keySet());
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
