package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new register of records is one class: what it is, its columns and what stands in it. Nothing else names it or spells a part of its page. */
class ARegisterIsOneClassTest {

    private static final Path MAIN = Path.of("src/main/java/org/khronika");
    private static final Pattern REGISTER =
            Pattern.compile("(?<!abstract )class (\\w+) extends (?:RecordRegister|IncidentRegister)<");
    private static final Pattern BY_HAND = Pattern.compile(
            "new RegisterPage(?:\\.(?:Data|Line|Column))?\\(|import [\\w.]+\\.RegisterPage\\.(?:Line|Column);");

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(MAIN.relativize(file), Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void nothingElseNamesIt() throws IOException {
        Map<Path, String> sources = sources();
        int registers = 0;
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            Matcher found = REGISTER.matcher(source.getValue());
            if (found.find()) {
                registers++;
                Pattern name = Pattern.compile("\\b" + found.group(1) + "\\b");
                assertThat(sources.entrySet())
                        .filteredOn(other -> !other.getKey().equals(source.getKey())
                                && name.matcher(other.getValue()).find())
                        .extracting(Map.Entry::getKey)
                        .as("files that name %s", found.group(1))
                        .isEmpty();
            }
        }
        assertThat(registers).isGreaterThan(15);
    }

    @Test
    void noContextSpellsThePartsOfItsPageByHand() throws IOException {
        assertThat(sources().entrySet())
                .filteredOn(source ->
                        !source.getKey().startsWith("pages") && !source.getKey().startsWith("registers"))
                // its files list records and translations, which no register does
                .filteredOn(source -> !source.getKey().startsWith("publication"))
                .filteredOn(source -> BY_HAND.matcher(source.getValue()).find())
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }
}
