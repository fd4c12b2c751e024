package org.khronika.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One message of a catalogue: a pattern in ICU syntax. */
final class Message {

    private final String key;
    private final Set<String> names;
    private final MessageFormat format;
    /** Most messages have no argument and are worked out once. */
    private final @Nullable String fixed;

    private Message(String key, MessageFormat format, Set<String> names) {
        this.key = key;
        this.format = format;
        this.names = names;
        this.fixed = names.isEmpty() ? format.format(Map.of()) : null;
    }

    /** @throws IllegalStateException when the pattern is not in ICU syntax, naming the key and what is wrong */
    static Message of(String key, String pattern, Locale locale) {
        try {
            return new Message(
                    key, new MessageFormat(pattern, ULocale.forLocale(locale)), names(new MessagePattern(pattern)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "words/%s: “%s” is not in ICU message syntax: %s"
                            .formatted(locale.getLanguage(), key, e.getMessage()),
                    e);
        }
    }

    /** ICU names those at the top alone; the branches of a plural or a select have more. */
    private static Set<String> names(MessagePattern pattern) {
        Set<String> names = new TreeSet<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    /** As it stands in the catalogue. */
    String pattern() {
        return format.toPattern();
    }

    /** The arguments that it names, without the forms that it asks them for. */
    Set<String> arguments() {
        Set<String> plain = new TreeSet<>();
        names.forEach(name -> plain.add(argument(name)));
        return plain;
    }

    String say(Map<String, Object> arguments, Language language) {
        if (fixed != null) {
            return fixed;
        }
        Map<String, Object> said = new HashMap<>();
        names.forEach(name -> said.put(name, said(name, arguments, language)));
        synchronized (format) { // ICU: formats are not safe for use by several threads
            return format.format(said);
        }
    }

    private Object said(String name, Map<String, Object> arguments, Language language) {
        Object value = arguments.get(argument(name));
        return switch (value) {
            case null ->
                throw new IllegalArgumentException("%s: expected an argument “%s”, found %s."
                        .formatted(key, argument(name), new TreeSet<>(arguments.keySet())));
            case Counted counted when name.endsWith("_" + Counted.NUMBER) -> counted.counted();
            case Sayable sayable -> name.indexOf('_') < 0 ? sayable.in(language) : sayable.in(language, form(name));
            default -> value;
        };
    }

    private static String argument(String name) {
        int underscore = name.indexOf('_');
        return underscore < 0 ? name : name.substring(0, underscore);
    }

    private static String form(String name) {
        return name.substring(name.indexOf('_') + 1);
    }
}
