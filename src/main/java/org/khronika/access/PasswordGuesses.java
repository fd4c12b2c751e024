package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.khronika.words.Sayable;

/**
 * How many guesses a password withstands, as zxcvbn counts them, with the words of our languages beside its own. A password is also
 * looked at as if it had been typed on the keyboard of another language, for that is how words are disguised.
 */
final class PasswordGuesses {

    /** So many that a stolen hash is not worth the trying. Eight digits fall in a second, a word with a year in a day. */
    private static final double ENOUGH = 1e10;

    private static final Zxcvbn ZXCVBN = zxcvbn();

    /** What makes a password easy to guess. */
    enum Weakness {
        OWN("access.password.own"),
        WORD("access.password.word"),
        REPEATED("access.password.repeated"),
        KEYS("access.password.keys"),
        SHORT_OF("access.password.among-the-first");

        private final String key;

        Weakness(String key) {
            this.key = key;
        }

        /** Why the password is refused, and what to take instead. */
        Sayable said() {
            return phrase(key);
        }
    }

    private PasswordGuesses() {}

    /** What makes it weak; empty when it withstands. */
    static java.util.Optional<Weakness> weakness(String password, Stream<String> own) {
        List<String> words = own.map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .toList();
        return KeyboardLayouts.asTypedElsewhere(password)
                .map(typed -> ZXCVBN.measure(typed, words))
                .min(Comparator.comparingDouble(Strength::getGuesses))
                .filter(weakest -> weakest.getGuesses() < ENOUGH || isAWalk(weakest))
                .map(PasswordGuesses::of);
    }

    /** Whether it is nothing but ways over the keys, which are few, however many zxcvbn thinks that there are. */
    private static boolean isAWalk(Strength weakest) {
        return weakest.getSequence().stream()
                .allMatch(part -> part.pattern == Pattern.Spatial || part.pattern == Pattern.Sequence);
    }

    private static Weakness of(Strength weakest) {
        List<Match> parts = weakest.getSequence();
        if (parts.stream().anyMatch(part -> "user_inputs".equals(part.dictionaryName))) {
            return Weakness.OWN;
        }
        Match longest =
                parts.stream().max(Comparator.comparingInt(Match::tokenLength)).orElse(null);
        Pattern pattern = longest == null ? Pattern.Bruteforce : longest.pattern;
        return switch (pattern) {
            case Dictionary -> Weakness.WORD;
            case Repeat -> Weakness.REPEATED;
            case Spatial, Sequence -> Weakness.KEYS;
            case Bruteforce, Regex, Date -> Weakness.SHORT_OF;
        };
    }

    private static Zxcvbn zxcvbn() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("khronika", ours()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ours() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordGuesses.class.getResourceAsStream("/access/common-words.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("\\s+", -1)))
                    .filter(word -> word.length() > 2)
                    .distinct()
                    .toList();
        }
    }
}
