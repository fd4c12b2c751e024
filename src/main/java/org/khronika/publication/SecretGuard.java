package org.khronika.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        return Stream.concat(
                        Stream.of(path), TextsOfFile.of(path, bytes).stream().flatMap(SecretGuard::written))
                .distinct()
                .flatMap(version -> spellings.find(version).stream())
                .findFirst();
    }

    /** The text as it is written, and as it is read. */
    private static Stream<String> written(String text) {
        String decoded = decoded(text);
        return Stream.of(text, decoded, decoded.indexOf('<') < 0 ? decoded : read(decoded));
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
        Matcher inside = TAG_INSIDE_A_WORD.matcher(text);
        StringBuilder joined = new StringBuilder(text.length());
        int at = 0;
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', Math.max(at, tag + 1))) {
            if (inside.region(tag, text.length()).lookingAt()) {
                joined.append(text, at, tag);
                at = inside.end();
            }
        }
        return joined.append(text, at, text.length()).toString();
    }

    private static String decoded(String text) {
        String plain = text.contains("\\u") ? JSON_ESCAPE.matcher(text).replaceAll(SecretGuard::character) : text;
        plain = plain.replace("\\n", " ").replace("\\t", " ");
        plain = plain.indexOf('&') < 0 ? plain : HtmlUtils.htmlUnescape(plain);
        return plain.indexOf('%') < 0 ? plain : ADDRESS_ESCAPES.matcher(plain).replaceAll(SecretGuard::address);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static String address(MatchResult escapes) {
        return Matcher.quoteReplacement(URLDecoder.decode(escapes.group(), StandardCharsets.UTF_8));
    }
}
