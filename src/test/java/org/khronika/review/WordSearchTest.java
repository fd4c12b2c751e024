package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.TestDatabase;

/** A word is searched for as it was typed, signs of patterns and Kazakh letters among it. */
class WordSearchTest {

    private static final List<String> TITLES =
            List.of("Қаланың 100% үні", "Қаланың 1000 үні", "қала_үні", "қала-үні", "жол\\үй", "жол%үй", "ЖҰЛДЫЗ");

    private static final Pattern PATTERN_OF_SQL = Pattern.compile(
            "\\bi?like\\s+(:|'|%s|\\|\\||any\\s*\\(|lower\\()|\\bsimilar to '|replace\\(\"%\"",
            Pattern.CASE_INSENSITIVE);

    private static TestDatabase database;

    @BeforeAll
    static void keep() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "100%     | Қаланың 100% үні",
                "ҚАЛА_ҮНІ | қала_үні",
                "л_ү      | ",
                "жол\\үй  | жол\\үй",
                "л\\      | жол\\үй",
                "жол%үй   | жол%үй",
                "_        | қала_үні",
                "\\       | жол\\үй",
                "жұлдыз   | ЖҰЛДЫЗ",
                "'        | "
            })
    void everySignOfAWordIsOnlyItself(String word, String title) {
        assertThat(found(word)).isEqualTo(title == null ? List.of() : List.of(title));
    }

    @Test
    void noOtherPlaceWritesAPatternOfSql() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.endsWith("WordSearch.java"))
                            // Help texts double their per cent signs, because the library formats them.
                            .filter(path -> !path.endsWith("CommandWords.java"))
                            .filter(path -> PATTERN_OF_SQL.matcher(read(path)).find()))
                    .isEmpty();
        }
    }

    private static List<String> found(String word) {
        return database.jdbc()
                .sql(
                        "select r.title from (select title, words from unnest(:titles, :words) as t (title, words)) r where "
                                + WordSearch.condition("r", "word"))
                .param("titles", TITLES.toArray(String[]::new))
                .param(
                        "words",
                        TITLES.stream()
                                .map(title -> title.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .param("word", WordSearch.pattern(word))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
