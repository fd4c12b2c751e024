package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.values.RecordKind;

/**
 * What a kind of record costs that has a register: at most eight files of its own, and besides its line of {@link RecordKind}, its words and the
 * demo nothing elsewhere. A context that has one kind shows it whole; the others, that nobody outside knows how a kind is shown and counted.
 */
class AKindIsEightFilesTest {

    private static final int MOST = 8;
    private static final Path MAIN = Path.of("src/main/java/org/khronika");
    private static final Pattern BODY = Pattern.compile("@OfKind\\(.*?public record (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile(
            "(?:class|record) (\\w+Type)\\b(?:\\([^{]*?\\))?\\s+implements (?:[\\w<>, ]+, )?(?:ShownType|NamedType)<");
    private static final Pattern REGISTER =
            Pattern.compile("class (\\w+) extends (?:RecordRegister|IncidentRegister)<");

    /** By context. */
    private final Map<String, Map<String, String>> contexts = read();

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> contexts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Path path = MAIN.relativize(file);
                contexts.computeIfAbsent(path.getName(0).toString(), _ -> new TreeMap<>())
                        .put(path.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contexts;
    }

    private List<MatchResult> all(Pattern found, String context) {
        return contexts.getOrDefault(context, Map.of()).values().stream()
                .flatMap(source -> found.matcher(source).results())
                .toList();
    }

    @Test
    void theSmallestIsEightFilesAndNamedByNobodyButTheDemo() {
        List<String> alone = contexts.keySet().stream()
                .filter(context -> all(BODY, context).size() == 1
                        && !all(REGISTER, context).isEmpty())
                .toList();
        assertThat(alone).isNotEmpty();
        assertThat(alone)
                .anySatisfy(context -> assertThat(contexts.getOrDefault(context, Map.of()))
                        .as("files of %s", context)
                        .hasSizeLessThanOrEqualTo(MOST))
                .anySatisfy(context -> {
                    assertThat(contexts.getOrDefault(context, Map.of())).hasSizeLessThanOrEqualTo(MOST);
                    assertThat(knowing(context)).containsOnly("demo");
                });
    }

    /** The other contexts that take something from one. */
    private Collection<String> knowing(String context) {
        return contexts.keySet().stream()
                .filter(other -> !other.equals(context)
                        && contexts.getOrDefault(other, Map.of()).values().stream()
                                .anyMatch(source -> source.contains("import org.khronika." + context + ".")))
                .collect(Collectors.toSet());
    }

    @Test
    void everyKindHasABodyAndATypeThatNoOtherContextNames() {
        int types = 0;
        for (String context : contexts.keySet()) {
            for (MatchResult type : all(TYPE, context)) {
                types++;
                Pattern name = Pattern.compile("\\b" + type.group(1) + "\\b");
                assertThat(contexts.entrySet().stream()
                                .filter(other -> !other.getKey().equals(context))
                                .flatMap(other -> other.getValue().entrySet().stream())
                                .filter(source ->
                                        name.matcher(source.getValue()).find())
                                .map(Map.Entry::getKey))
                        .as("files of other contexts that name %s", type.group(1))
                        .isEmpty();
            }
        }
        assertThat(types).isEqualTo(RecordKind.values().length);
    }
}
