package org.khronika.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;
import org.khronika.yaml.MalformedYaml;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/**
 * One rule of a file, or the file itself, as answers to questions; every answer that does not fit is refused with the file, the line, what was
 * expected and what was found. Once read, {@link #closed} refuses words that nobody asked for: a misspelt word must not be a lost rule.
 */
final class WrittenRule {

    private final YamlNode written;
    private final PackTexts texts;
    private final Set<String> asked = new HashSet<>();

    WrittenRule(YamlNode written, PackTexts texts) {
        this.written = written;
        this.texts = texts;
    }

    /** The file of rules on the class path, such as {@code kz/parole.yaml}. */
    static WrittenRule open(String file) {
        return new WrittenRule(
                YamlFile.open("/rules/" + file),
                PackTexts.open("/rules/" + file.substring(0, file.lastIndexOf('/')) + "/texts.yaml"));
    }

    /** The words in this cell, which must be there. */
    String text(String key) {
        return must(key).text();
    }

    /** The text in this cell, which must be there, with its translations. */
    Sayable said(String key) {
        return texts.said(text(key));
    }

    /** The text in this cell with its translations, if it is there. */
    Optional<Sayable> findSaid(String key) {
        return Optional.ofNullable(cell(key)).map(YamlNode::text).map(texts::said);
    }

    /** The words in this cell, read by a reader that refuses with an IllegalArgumentException. */
    <T> T as(String key, String expected, Function<String, T> reader) {
        return must(key).as(naming(expected, key), reader);
    }

    /** The same, if the cell is there. */
    <T> Optional<T> findAs(String key, String expected, Function<String, T> reader) {
        return Optional.ofNullable(cell(key)).map(cell -> cell.as(naming(expected, key), reader));
    }

    boolean has(String key) {
        return cell(key) != null;
    }

    boolean yes(String key) {
        return must(key).yes();
    }

    /** A choice by its label. */
    <E extends Enum<E> & Choice> E choice(String key, E[] choices) {
        return as(key, "one of " + labels(choices), text -> byLabel(text, choices));
    }

    /** Several choices by their labels. */
    <E extends Enum<E> & Choice> List<E> choices(String key, E[] choices) {
        return listAs(key, "some of " + labels(choices), text -> byLabel(text, choices));
    }

    /** A list of words, empty when the cell is not there. */
    <T> List<T> listAs(String key, String expected, Function<String, T> reader) {
        return items(key).stream()
                .map(item -> item.as(naming(expected, key), reader))
                .toList();
    }

    /** The rules under this word, which must be there; each is read by the reader and then closed. */
    <T> List<T> rules(String key, Function<WrittenRule, T> reader) {
        return must(key).items().stream()
                .map(rule -> new WrittenRule(rule, texts).closed(reader))
                .toList();
    }

    /** The one rule under this word. */
    <T> T rule(String key, Function<WrittenRule, T> reader) {
        return new WrittenRule(must(key), texts).closed(reader);
    }

    /** What the reader makes of the whole entry; refuses a word that it did not ask for. */
    <T> T closed(Function<WrittenRule, T> reader) {
        T read = reader.apply(this);
        written.map().forEach((key, cell) -> {
            if (!asked.contains(key)) {
                throw cell.refused(
                        "only " + String.join(", ", asked.stream().sorted().toList()), "“" + key + "”");
            }
        });
        return read;
    }

    /** Its name, law, mark and note: what every rule has. */
    LegalBasis provision() {
        return new LegalBasis(
                said("rule"), said("law"), yes("verified"), findSaid("note").orElse(null));
    }

    MalformedYaml refused(String expected, String found) {
        return written.refused(expected, found);
    }

    private static String naming(String expected, String key) {
        return expected + " for “" + key + "”";
    }

    private List<YamlNode> items(String key) {
        asked.add(key);
        return written.items(key);
    }

    private YamlNode must(String key) {
        asked.add(key);
        return written.at(key);
    }

    private @Nullable YamlNode cell(String key) {
        asked.add(key);
        return written.find(key);
    }

    private static <E extends Enum<E> & Choice> E byLabel(String text, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static <E extends Enum<E> & Choice> String labels(E[] choices) {
        return String.join(", ", Arrays.stream(choices).map(Choice::label).toList());
    }
}
