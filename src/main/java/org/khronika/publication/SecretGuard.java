package org.khronika.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Rule {@link PublicationRules#protectedNamesAreAbsent}: reads finished files, however their text is written (entities of
 * HTML, escapes of JSON and of addresses), and finds a hidden name wherever it stands.
 */
final class SecretGuard {

    private static final Pattern TAG_INSIDE_A_WORD = Pattern.compile("</?(?:b|i|u|s|em|strong|mark|small|wbr)\\s*/?>");
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern ADDRESS_ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private final Spellings spellings;

    SecretGuard(Spellings spellings) {
        this.spellings = spellings;
    }

    /** Whether a hidden name stands in the file or in its path. */
    Optional<Spellings.Found> find(String path, byte[] bytes) {
        return spellings
                .find(path)
                .or(() -> TextsOfFile.of(path, bytes).stream()
                        .flatMap(text -> find(text).stream())
                        .findFirst());
    }

    /** Whether one stands in the text as it is written, or as it is read. */
    private Optional<Spellings.Found> find(String text) {
        Optional<Spellings.Found> found = spellings.find(text);
        if (found.isPresent()) {
            return found;
        }
        String decoded = decoded(text);
        return (decoded.equals(text) ? Optional.<Spellings.Found>empty() : spellings.find(decoded))
                .or(() -> decoded.indexOf('<') < 0 ? Optional.empty() : spellings.find(read(decoded)));
    }

    /**
     * Whether no hidden name stands in a text, and none would where others are put before it and after it with more signs between than a name may have: each
     * tag that begins in it ends in it.
     */
    boolean isCleanByItself(String text) {
        // Tags within words leave nothing when it is read, so that none of them ends another tag.
        String joined = joined(decoded(text));
        return joined.lastIndexOf('<') <= joined.lastIndexOf('>') && find(text).isEmpty();
    }

    /** Without tags: those that may stand inside a word leave nothing, others a space. What has no end is no tag. */
    private static String read(String text) {
        String joined = joined(text);
        StringBuilder read = new StringBuilder(joined.length());
        int at = 0;
        for (int tag = joined.indexOf('<'); tag >= 0; tag = joined.indexOf('<', at)) {
            int end = joined.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            read.append(joined, at, tag).append(' ');
            at = end + 1;
        }
        return read.append(joined, at, joined.length()).toString();
    }

    private static String joined(String text) {
        return replaced(text, "<", TAG_INSIDE_A_WORD, _ -> "");
    }

    private static String decoded(String text) {
        String plain = replaced(text, "\\u", JSON_ESCAPE, SecretGuard::character)
                .replace("\\n", " ")
                .replace("\\t", " ");
        plain = plain.indexOf('&') < 0 ? plain : HtmlUtils.htmlUnescape(plain);
        return replaced(plain, "%", ADDRESS_ESCAPES, SecretGuard::address);
    }

    /**
     * The text with something else in place of all that matches.
     *
     * @param begins how all begins that matches: a whole release is read, and hardly anywhere in it a match begins
     */
    private static String replaced(String text, String begins, Pattern pattern, Function<MatchResult, String> by) {
        int next = text.indexOf(begins);
        if (next < 0) {
            return text;
        }
        Matcher match = pattern.matcher(text);
        StringBuilder replaced = new StringBuilder(text.length());
        int at = 0;
        while (next >= 0) {
            int from = next + 1;
            if (match.region(next, text.length()).lookingAt()) {
                replaced.append(text, at, next).append(by.apply(match));
                at = match.end();
                from = at;
            }
            next = text.indexOf(begins, from);
        }
        return replaced.append(text, at, text.length()).toString();
    }

    private static String character(MatchResult escape) {
        return Character.toString((char) Integer.parseInt(escape.group(1), 16));
    }

    private static String address(MatchResult escapes) {
        return URLDecoder.decode(escapes.group(), StandardCharsets.UTF_8);
    }
}
