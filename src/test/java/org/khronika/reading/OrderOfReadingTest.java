package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One text is read alike in every run: the sets of Java without an order are walked in another order by every process. Seen red: flags of
 * findings and the protection proposed on a card stood in the order of the process.
 */
class OrderOfReadingTest {

    private static final List<String> PACKAGES = List.of("reading", "protection", "intake");

    /** Sets and maps whose order differs from process to process; a set of enum constants does, too. */
    private static final Pattern UNORDERED = Pattern.compile(
            "\\b(?:Set\\.copyOf|Map\\.copyOf|Collectors\\.toSet|Collectors\\.toUnmodifiableSet|Collectors\\.toUnmodifiableMap|Collectors\\.partitioningBy)\\b");

    private static final Pattern CONSTANT =
            Pattern.compile("\\b(\\w+) =\\s*(?:java\\.util\\.)?(?:Set|Map)\\.(?:of|ofEntries)\\(");

    @TempDir
    Path folder;

    @Test
    void nothingIsWalkedInTheOrderOfTheProcess() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/khronika", name))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    found.addAll(walked(file, Files.readString(file)));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> walked(Path file, String source) {
        List<String> found = new ArrayList<>();
        Matcher unordered = UNORDERED.matcher(source);
        while (unordered.find()) {
            found.add(file + ": " + unordered.group());
        }
        Matcher constant = CONSTANT.matcher(source);
        Set<String> names = new HashSet<>();
        while (constant.find()) {
            names.add(constant.group(1));
        }
        for (String name : names) {
            Pattern walk = Pattern.compile(
                    "\\b%1$s\\.(?:stream|forEach|iterator|entrySet|keySet|values|toArray)\\(|: %1$s\\)|join\\([^,]+, %1$s\\)|new (?:ArrayList|LinkedHashSet)<>\\(%1$s\\)|List\\.copyOf\\(%1$s\\)"
                            .formatted(Pattern.quote(name)));
            if (walk.matcher(source).find()) {
                found.add(file + ": walks " + name);
            }
        }
        return found;
    }

    @Test
    void twoProcessesReadOneTextAlike() throws IOException, InterruptedException {
        Path text = folder.resolve("Есеп “қаңтар”.txt");
        Files.writeString(text, TEXT, StandardCharsets.UTF_8);
        String first = read(text);
        assertThat(first).contains("Marat Osh", "reported", "approximate");
        assertThat(read(text)).isEqualTo(first);
    }

    private static final String TEXT = """
            On 2nd November 2022, Marat Osh and Aliya Kim were reportedly detained, beaten and tortured in Almaty, activists said. In early March 2023, \
            the mayor’s office in Astana allegedly refused to permit a rally of Oyan, Qazaqstan, and several others could be fined or arrested.

            The website of the “Qala” outlet was hacked and threats were sent to its editor Samal Ibr, who was allegedly told that she would be killed.
            """;

    private String read(Path text) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.khronika.Khronika",
                        "read",
                        text.toString(),
                        "--json",
                        "--date",
                        "2023-03-27")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
