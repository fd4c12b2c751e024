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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * One message of a catalogue: a pattern in ICU syntax. Of the many that there are few are said, so a pattern is taken apart when it is first
 * asked for more than what stands in it.
 */
final class Message {

    private final String key;
    private final String pattern;
    private final Locale locale;
    private @Nullable Parts parts;

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

    /**
     * What a pattern is made of.
     *
     * @param fixed the words of one without arguments
     * @param plain of one that has arguments alone, without plurals and choices: it is only put together
     * @param format by ICU, for all others
     */
    private record Parts(
            List<Named> names,
            @Nullable String fixed,
            @Nullable PlainMessage plain,
            Supplier<MessageFormat> format) {}

    Message(String key, String pattern, Locale locale) {
        this.key = key;
        this.pattern = pattern;
        this.locale = locale;
    }

    /** Whether ICU would hand a pattern on as it stands: nothing in it is an argument, quoted, or a mistake. */
    private static boolean isPlainText(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }

    /** @throws IllegalStateException when the pattern is not in ICU syntax, naming the key and what is wrong */
    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = taken();
            parts = known; // worked out twice by two threads it is the same
        }
        return known;
    }

    private Parts taken() {
        try {
            MessagePattern read = new MessagePattern(pattern);
            List<Named> names = names(read).stream().map(Named::of).toList();
            Supplier<MessageFormat> format =
                    SingletonSupplier.of(() -> new MessageFormat(pattern, ULocale.forLocale(locale)));
            PlainMessage plain = PlainMessage.of(read).orElse(null);
            if (plain == null) {
                var _ = format.get(); // so that what ICU alone refuses is known now
            }
            return new Parts(names, names.isEmpty() ? format.get().format(Map.of()) : null, plain, format);
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
        return pattern;
    }

    /**
     * The arguments that it names, without the forms that it asks them for.
     *
     * @throws IllegalStateException when the pattern is not in ICU syntax, naming the key and what is wrong
     */
    Set<String> arguments() {
        return parts().names().stream().map(Named::argument).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalStateException when the pattern is not in ICU syntax, naming the key and what is wrong */
    String say(Map<String, Object> arguments, Language language) {
        if (isPlainText(pattern)) {
            return pattern;
        }
        Parts made = parts();
        if (made.fixed() != null) {
            return made.fixed();
        }
        Map<String, Object> said = new HashMap<>();
        for (Named name : made.names()) {
            said.put(name.name(), said(name, arguments, language));
        }
        if (made.plain() != null && isWords(said)) {
            return made.plain().say(said);
        }
        MessageFormat format = made.format().get();
        synchronized (format) { // ICU: formats are not safe for use by several threads
            return format.format(said);
        }
    }

    private static boolean isWords(Map<String, Object> said) {
        for (Object one : said.values()) {
            if (!(one instanceof String)) {
                return false;
            }
        }
        return true;
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
