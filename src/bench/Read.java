import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.khronika.reading.DetailKind;
import org.khronika.reading.Reading;
import org.khronika.reading.TextReader;
import org.khronika.yaml.YamlFile;

/**
 * How well and how fast reports are read: bin/bench read. The cases that the rules were written for prove nothing; the held-out ones,
 * written before and not tried while the rules were made, prove a little.
 */
public class Read {

    private static final List<String> DEVELOPED = List.of("dates", "names", "law", "events");

    /** Values expected, found, and right. */
    private static final class Score {
        int expected;
        int found;
        int right;
    }

    public static void main(String[] args) throws IOException {
        Machine.print();
        long begin = System.nanoTime();
        TextReader reader = TextReader.withPack("KZ");
        System.out.printf("ready in %d ms%n%n", (System.nanoTime() - begin) / 1_000_000);
        table("cases the rules were written for", DEVELOPED, reader);
        table("held-out cases", List.of("held-out"), reader);
        speed(reader);
    }

    private static void table(String name, List<String> families, TextReader reader) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String family : families) {
            for (Map<String, Object> given : cases(family)) {
                score(given, reader, scores);
            }
        }
        System.out.printf("%-34s %9s %6s %10s %7s %5s%n", name, "expected", "found", "precision", "recall", "F1");
        scores.forEach((kind, score) -> {
            double precision = score.found == 0 ? 1 : (double) score.right / score.found;
            double recall = score.expected == 0 ? 1 : (double) score.right / score.expected;
            double both = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            System.out.printf(
                    "%-34s %9d %6d %10.2f %7.2f %5.2f%n", kind, score.expected, score.found, precision, recall, both);
        });
        System.out.println();
    }

    private static void score(Map<String, Object> given, TextReader reader, Map<String, Score> scores) {
        String published = (String) given.get("published");
        Reading reading =
                reader.read(String.valueOf(given.get("text")), published == null ? null : LocalDate.parse(published));
        for (DetailKind kind : DetailKind.values()) {
            if (given.get(kind.code()) instanceof List<?> list) {
                TreeSet<String> expected = new TreeSet<>();
                list.forEach(value -> expected.add(String.valueOf(value)));
                TreeSet<String> found = new TreeSet<>();
                reading.details(kind).forEach(detail -> found.add(detail.value()));
                Score score = scores.computeIfAbsent(kind.code(), any -> new Score());
                score.expected += expected.size();
                score.found += found.size();
                score.right += (int) found.stream().filter(expected::contains).count();
            }
        }
    }

    private static void speed(TextReader reader) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String family : List.of("names", "law", "events", "paragraphs", "held-out")) {
            cases(family).forEach(given -> all.append(given.get("text")).append("\n\n"));
        }
        String text = all.toString().repeat(10);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= 5; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            reader.read(text, LocalDate.of(2023, 3, 27));
            double seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
            System.out.printf(
                    "round %d: %,d characters in %.2f s of one core, %,.0f a second%n",
                    round, text.length(), seconds, text.length() / seconds);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(String family) throws IOException {
        Path file = Path.of("src/test/resources/specs/reading", family + ".yaml");
        return (List<Map<String, Object>>) YamlFile.read(file.toString(), Files.readString(file))
                .at("cases")
                .plain();
    }
}
