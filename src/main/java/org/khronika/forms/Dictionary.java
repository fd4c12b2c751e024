package org.khronika.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khronika.records.Question;

/** What the words of the forms mean: the first table of {@code docs/dictionary.md}, which is packed beside the program. */
public final class Dictionary {

    private static final Dictionary SHIPPED = new Dictionary(read());

    private final Map<String, String> meanings;

    private Dictionary(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /** The one that the program came with; without a word where it came without. */
    public static Dictionary shipped() {
        return SHIPPED;
    }

    /** A word and what it means. */
    public record Meaning(String word, String meaning) {}

    /** The meaning of the word that a question names; empty where it names none. */
    Optional<Meaning> of(Question question) {
        return Optional.ofNullable(meanings.get(question.word().toLowerCase(Locale.ENGLISH)))
                .map(meaning -> new Meaning(question.word(), meaning));
    }

    private static Map<String, String> read() {
        Map<String, String> meanings = new LinkedHashMap<>();
        try (InputStream file = Dictionary.class.getResourceAsStream("/help/dictionary.md")) {
            if (file != null) {
                new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\\s*\\|\\s*"))
                        .filter(cells -> cells.length == 6 && !cells[1].equals("Word") && !cells[1].startsWith("--"))
                        .forEach(cells -> meanings.putIfAbsent(
                                cells[1].toLowerCase(Locale.ENGLISH), cells[2].replaceAll("[`*]", "")));
            }
            return meanings;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The dictionary cannot be read.", unreadable);
        }
    }
}
