package org.khronika.demo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.YamlCases;

/** The update beside this checkout, and the entries of the demo that cite its paragraphs. */
final class UpdateText {

    private static final Path UPDATE = Path.of("../shared/kazakhstan/update-2023-03-27.txt");

    private final List<String> paragraphs;

    private UpdateText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Skips the test where the update is not there. */
    static UpdateText read() throws IOException {
        assumeTrue(Files.exists(UPDATE), "The update is not beside this checkout.");
        return new UpdateText(Files.readAllLines(UPDATE));
    }

    static List<Map<?, ?>> entries(String file) {
        return YamlCases.of("/demo/kazakhstan/" + file + ".yaml", file).trees(file);
    }

    /** The entry whose key begins so. */
    static Map<?, ?> entry(String file, String key) {
        return entries(file).stream()
                .filter(entry -> String.valueOf(entry.get("key")).startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    static Map<?, ?> body(Map<?, ?> entry) {
        return map(entry.get("body"));
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> some ? some : List.of();
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> some ? some : Map.of();
    }

    /** Whether one of the paragraphs that the entry cites has the words. */
    boolean says(Map<?, ?> entry, String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE)
                .matcher(cited(entry))
                .find();
    }

    /** What the entry is called: the first of its names. */
    static String mainName(Map<?, ?> entry) {
        return String.valueOf(map(list(body(entry).get("names")).getFirst()).get("text"));
    }

    /** Whether a sentence of a paragraph that the entry cites has both. */
    boolean saysInOneSentence(Map<?, ?> entry, String one, String other) {
        return Pattern.compile("(?<=[.:]) ")
                .splitAsStream(cited(entry))
                .anyMatch(sentence -> sentence.contains(one) && sentence.contains(other));
    }

    /** The last paragraph with words above a line; the address that stands below the text is none. */
    int lastBefore(int line) {
        int last = Math.min(line - 1, paragraphs.size());
        while (paragraphs.get(last - 1).isBlank() || paragraphs.get(last - 1).startsWith("https://")) {
            last--;
        }
        return last;
    }

    private String cited(Map<?, ?> entry) {
        return list(entry.get("paragraphs")).stream()
                .map(number -> paragraphs.get(Integer.parseInt(number.toString()) - 1))
                .collect(Collectors.joining(" "));
    }
}
