package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.words.Sayable;

/**
 * Which passwords are refused: short ones and those that are guessed soon. No rule asks for digits or signs, because such
 * rules make passwords that are easy to guess and hard to remember (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {

    static final int LEAST_CHARACTERS = 12;
    static final int MOST_BYTES = 72;

    private static final int LEAST_BESIDE_NAME = 8;
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why the password is refused, as a sentence; empty when it is good. */
    static Optional<Sayable> problem(String password, String name, String email) {
        int characters = password.codePointCount(0, password.length());
        if (characters < LEAST_CHARACTERS) {
            return Optional.of(phrase("access.password.too-short")
                    .with("least", LEAST_CHARACTERS)
                    .with("found", characters));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(phrase("access.password.too-long")
                    .with("most", MOST_BYTES)
                    .with("found", password.getBytes(StandardCharsets.UTF_8).length));
        }
        String bare = bare(password);
        if (COMMON.contains(bare)) {
            return Optional.of(PasswordGuesses.Weakness.SHORT_OF.said());
        }
        if (own(name, email)
                .anyMatch(word -> word.length() > 2
                        && bare.contains(word)
                        && bare.length() - word.length() < LEAST_BESIDE_NAME)) {
            return Optional.of(PasswordGuesses.Weakness.OWN.said());
        }
        return PasswordGuesses.weakness(password, own(name, email)).map(PasswordGuesses.Weakness::said);
    }

    /** The words that somebody who knows the member would try first. */
    private static Stream<String> own(String name, String email) {
        Stream<String> words = Stream.of(name, email.replaceAll("@.*", ""), email.replaceAll(".*@|\\.[^.]*$", ""))
                .flatMap(text -> Stream.concat(Stream.of(text), NOT_LETTER_OR_DIGIT.splitAsStream(text)))
                .map(PasswordRules::bare);
        return Stream.concat(words, Stream.of("khronika", "хроника"));
    }

    private static String bare(String password) {
        return NOT_LETTER_OR_DIGIT.matcher(password.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(PasswordRules::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
