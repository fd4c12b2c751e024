package org.khronika.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One message of a catalogue: a pattern in ICU syntax. */
final class Message {

    private final String key;
    private final List<Named> names;
    private final MessageFormat format;
    /** Most messages have no argument and are worked out once. */
    private final @Nullable String fixed;
    /** Most others have arguments alone, without plurals and choices, and are only put together. */
    private final @Nullable PlainMessage plain;

    /** An argument as the pattern names it, {@code day_since}: which one it is, and in which form it is asked for; null for none. */
    private record Named(
            String name, String argument, @Nullable String form) {

        static Named of(String name) {
            int underscore = name.indexOf('_');
            return underscore < 0
                    ? new Named(name, name, null)
                    : new Named(name, name.substring(0, underscore), name.substring(underscore + 1));
        }
    }

    private Message(String key, MessageFormat format, MessagePattern pattern) {
        this.key = key;
        this.format = format;
        this.names = names(pattern).stream().map(Named::of).toList();
        this.fixed = names.isEmpty() ? format.format(Map.of()) : null;
        this.plain = PlainMessage.of(pattern).orElse(null);
    }

    /** @throws IllegalStateException when the pattern is not in ICU syntax, naming the key and what is wrong */
    static Message of(String key, String pattern, Locale locale) {
        try {
            return new Message(key, new MessageFormat(pattern, ULocale.forLocale(locale)), new MessagePattern(pattern));
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
        return names.stream().map(Named::argument).collect(Collectors.toCollection(TreeSet::new));
    }

    String say(Map<String, Object> arguments, Language language) {
        if (fixed != null) {
            return fixed;
        }
        Map<String, Object> said = new HashMap<>();
        names.forEach(name -> said.put(name.name(), said(name, arguments, language)));
        if (plain != null && said.values().stream().allMatch(String.class::isInstance)) {
            return plain.say(said);
        }
        synchronized (format) { // ICU: formats are not safe for use by several threads
            return format.format(said);
        }
    }

    private Object said(Named name, Map<String, Object> arguments, Language language) {
        Object value = arguments.get(name.argument());
        return switch (value) {
            case null ->
                throw new IllegalArgumentException("%s: expected an argument “%s”, found %s."
                        .formatted(key, name.argument(), new TreeSet<>(arguments.keySet())));
            case Counted counted when Counted.NUMBER.equals(name.form()) -> counted.counted();
            case Sayable sayable -> name.form() == null ? sayable.in(language) : sayable.in(language, name.form());
            default -> value;
        };
    }
}
