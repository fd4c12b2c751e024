package org.khronika.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Speaks to whoever sits at the terminal: in the language of its locale where Khronika speaks that, in English where it does not. */
final class Terminal {

    /** The first that is set says which language; Java alone forgets it on a machine that does not have the locale. */
    private static final String[] ASKED_BY = {"KHRONIKA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};

    private Terminal() {}

    /** Takes the language from the environment: {@code ru}, {@code kk_KZ.UTF-8}; it may be one that the installation brings itself. */
    static void listen(Map<String, String> environment) {
        locale(environment).ifPresent(locale -> {
            Locale.setDefault(Locale.Category.DISPLAY, locale);
            Path words = Path.of(environment.getOrDefault("KHRONIKA_HOME", "data"), "words");
            if (Languages.shipped().byTag(locale.getLanguage()).isEmpty()
                    && !locale.getLanguage().isEmpty()
                    && Files.isDirectory(words.resolve(locale.getLanguage()))) {
                Languages.speak(words);
            }
        });
    }

    private static Optional<Locale> locale(Map<String, String> environment) {
        return Stream.of(ASKED_BY)
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(asked -> !asked.isBlank())
                .findFirst()
                .map(asked -> Locale.forLanguageTag(
                        asked.strip().replaceFirst("[.@].*", "").replace('_', '-')));
    }

    static Language language() {
        return Languages.ofTerminal();
    }

    static String say(Sayable sentence) {
        return sentence.in(language());
    }

    /** Why something went wrong. */
    static String why(Throwable problem) {
        return say(SaysWhy.of(problem));
    }
}
