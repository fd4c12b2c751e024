package org.khronika.words;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;

/**
 * A language that an installation brings itself: the catalogues of {@code words/TAG} in its home. Only what can be said is taken from them;
 * whatever is missing, or is not right, is said in English, so that no translation stops a page.
 *
 * @param messages what can be said
 * @param missing  the keys that it does not say yet
 * @param problems what is not right, a sentence each
 */
public record WordsOfAFolder(String tag, Map<String, String> messages, List<String> missing, List<Sayable> problems) {

    private static final String FILE = ".properties";

    /** The tags of the languages in a folder: of the folders in it that are named by one and are none of those that Khronika ships. */
    public static List<String> tags(Path folder) {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(tag -> tag.matches("[a-z]{2,3}"))
                    .filter(tag -> Languages.shipped().byTag(tag).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the catalogues of a language. */
    public static WordsOfAFolder of(Path folder, String tag) {
        Map<String, String> messages = new TreeMap<>();
        List<Sayable> problems = new ArrayList<>();
        files(folder.resolve(tag)).forEach(file -> read(file, tag, messages, problems));
        Set<String> missing =
                new TreeSet<>(Languages.shipped().english().catalogue().keys());
        missing.removeIf(key -> key.contains("-test."));
        missing.removeAll(messages.keySet());
        return new WordsOfAFolder(tag, Map.copyOf(messages), List.copyOf(missing), List.copyOf(problems));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(FILE)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, String tag, Map<String, String> messages, List<Sayable> problems) {
        try {
            CatalogueFile.read(new FileSystemResource(file))
                    .messages()
                    .forEach((key, pattern) ->
                            wrong(key, pattern, tag).ifPresentOrElse(problems::add, () -> messages.put(key, pattern)));
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            problems.add(phrase("language.check.file")
                    .with("file", file.getFileName().toString())
                    .with("why", String.valueOf(e.getMessage())));
        }
    }

    /** What is not right about a message. */
    private static Optional<Sayable> wrong(String key, String pattern, String tag) {
        Message english = Languages.shipped().english().catalogue().message(key);
        if (english == null) {
            return Optional.of(phrase("language.check.unknown").with("key", key));
        }
        try {
            Set<String> arguments = new Message(key, pattern, Locale.forLanguageTag(tag)).arguments();
            return arguments.equals(english.arguments())
                    ? Optional.empty()
                    : Optional.of(phrase("language.check.arguments")
                            .with("key", key)
                            .with("expected", english.arguments().toString())
                            .with("found", arguments.toString()));
        } catch (IllegalStateException e) {
            return Optional.of(
                    phrase("language.check.syntax").with("key", key).with("why", String.valueOf(e.getMessage())));
        }
    }

    /** The English of a key, for whoever goes on with the translation. */
    public static String english(String key) {
        Message english = Languages.shipped().english().catalogue().message(key);
        return english == null ? "" : english.pattern();
    }

    /** How many messages a language has when it says everything. */
    public int all() {
        return messages.size() + missing.size();
    }

    /** Whether it says everything, and all of it can be said. */
    public boolean isWhole() {
        return missing.isEmpty() && problems.isEmpty();
    }

    Language language() {
        return Languages.language(tag, () -> List.of(new CatalogueFile(tag, "", messages)));
    }
}
