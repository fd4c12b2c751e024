package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guide in Russian or Kazakh has the parts of its original: nobody reads less because of the language. */
class TranslatedGuidesTest {

    private static final Path ORIGINALS = Path.of("docs/guides");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern ROW = Pattern.compile("(?m)^ *(\\|)");
    private static final Pattern ITEM = Pattern.compile("(?m)^( *(?:- |\\d+\\. ))");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^ *```[a-z]*\\n(.*?)^ *```$");
    private static final Pattern LINK = Pattern.compile("[^!]\\[[^\\]]*]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern GUIDE = Pattern.compile("(?:\\.\\./guides/)?([a-z-]+\\.md)");
    private static final Pattern SPOKEN = Pattern.compile("`[^`\n]*`");

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasThePartsOfItsOriginal(Path translation) throws IOException {
        String original = Files.readString(ORIGINALS.resolve(translation.getFileName()));
        String translated = Files.readString(translation);
        assertThat(found(HEADING, translated)).isEqualTo(found(HEADING, original));
        assertThat(found(ROW, translated)).hasSameSizeAs(found(ROW, original));
        assertThat(found(ITEM, translated)).hasSameSizeAs(found(ITEM, original));
        assertThat(found(COMMANDS, translated)).as("commands stay as they are").isEqualTo(found(COMMANDS, original));
        assertThat(targets(translated)).containsExactlyInAnyOrderElementsOf(targets(original));
    }

    /** Whoever reads a guide in a language goes on in it, wherever somebody has written the next one in it too. */
    @ParameterizedTest
    @MethodSource("translations")
    void itsLinksStayInItsLanguage(Path translation) throws IOException {
        assertThat(found(LINK, prose(Files.readString(translation))).stream()
                        .filter(link -> link.startsWith("../guides/"))
                        .filter(link -> Files.exists(
                                translation.resolveSibling(Path.of(link).getFileName()))))
                .isEmpty();
    }

    /** Where links lead, the guides by their names. */
    private static List<String> targets(String guide) {
        return found(LINK, prose(guide)).stream()
                .map(link -> GUIDE.matcher(link).replaceFirst("$1"))
                .toList();
    }

    private static String prose(String guide) {
        return SPOKEN.matcher(guide).replaceAll("");
    }

    private static List<String> found(Pattern part, String guide) {
        return part.matcher(guide)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<Path> translations() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.filter(file -> file.toString().matches("docs/guides-[a-z]+/.*\\.md")).toList().stream();
        }
    }
}
