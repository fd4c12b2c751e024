package org.khronika.words;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The messages of one language, by key. */
final class Catalogue {

    private final NavigableMap<String, Message> messages;

    private Catalogue(NavigableMap<String, Message> messages) {
        this.messages = messages;
    }

    static Catalogue of(List<CatalogueFile> files, Locale locale) {
        NavigableMap<String, Message> messages = new TreeMap<>();
        files.forEach(file ->
                file.messages().forEach((key, pattern) -> messages.put(key, Message.of(key, pattern, locale))));
        return new Catalogue(messages);
    }

    boolean knows(String key) {
        return messages.containsKey(key);
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(messages.navigableKeySet());
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
