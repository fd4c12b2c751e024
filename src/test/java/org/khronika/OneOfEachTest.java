package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the whole house needs is done in one place: files of people are opened there, words become patterns of SQL there. */
class OneOfEachTest {

    private static final Path MAIN = Path.of("src/main/java/org/khronika");
    private static final Pattern YAML = Pattern.compile(
            "org\\.yaml\\.snakeyaml|dataformat\\.yaml|YAMLMapper|YAMLFactory|YamlPropertiesFactoryBean|YamlMapFactoryBean|YamlPropertySourceLoader");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);

    /** A column, a call or a cast before it: in English, “like” stands between words that have no dot, bracket or parameter. */
    private static final Pattern LIKE = Pattern.compile(
            "(?is)(?:[\\w)]\\.\\w+|\\)|::text)\\s+(?:not\\s+)?i?like\\s|\\si?like\\s+(?::\\w|\\?|'|any\\b|all\\b)|similar to ['?:]");

    private static final Pattern ESCAPED = Pattern.compile("replace\\(\\s*\"[%_]\", \"\\\\\\\\");

    private final Map<String, String> sources = read();

    private static Map<String, String> read() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.put(MAIN.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private List<String> where(Pattern found) {
        return sources.entrySet().stream()
                .filter(source -> found.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void oneFileOpensYaml() {
        assertThat(where(YAML)).containsExactly("yaml/YamlFile.java");
    }

    @Test
    void oneFileMakesPatternsOfWords() {
        List<String> patterns = new ArrayList<>();
        sources.forEach((file, source) -> {
            if (TEXT.matcher(source)
                    .results()
                    .map(OneOfEachTest::text)
                    .anyMatch(text -> LIKE.matcher(text).find())) {
                patterns.add(file);
            }
        });
        assertThat(patterns).containsExactly("review/WordSearch.java");
        assertThat(where(ESCAPED)).containsExactly("review/WordSearch.java");
    }

    private static String text(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    @Test
    void aPatternOfSqlIsKnownFromAComparison() {
        assertThat(Stream.of(
                        "where r.title ilike :words",
                        "lower(r.title) like ?",
                        "a.name not like '%DETENTION'",
                        "%s.words like :%s"))
                .allMatch(text -> LIKE.matcher(text).find());
        assertThat(Stream.of(
                        "A record like this one is on record.", "%s is like no other answer.", "looks like a name"))
                .noneMatch(text -> LIKE.matcher(text).find());
    }
}
