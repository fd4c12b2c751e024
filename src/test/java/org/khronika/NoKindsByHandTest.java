package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.values.RecordKind;

/**
 * Kinds of record are listed in {@link RecordKind} and nowhere else: what else is to be said of a kind its body and its type bring. A
 * list is three kinds or more between one pair of brackets, in one switch, or in one condition of SQL by their letters; or four bodies
 * and more of other contexts in one file. What an answer may name ({@code @Refers}) and what a register or the page of another record
 * reads is no list of kinds: it is what that answer, register or page is.
 */
class NoKindsByHandTest {

    private static final Path MAIN = Path.of("src/main/java/org/khronika");
    private static final Pattern NOT_CODE = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\\n])*\"|@Refers\\([^)]*\\)", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile(
            "public Set<RecordKind> (reads|from|to|through)\\(\\) \\{.*?\\n    }|super\\(\\s*DEFINITION,.*?\\);",
            Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("[({][^(){}]*[)}]");
    private static final Pattern KIND = Pattern.compile("RecordKind\\.([A-Z][A-Z_]+)\\b");
    private static final Pattern SWITCH =
            Pattern.compile("^( *)[^\\n]*switch \\(.*?\\n\\1}", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CASE = Pattern.compile("case ([A-Z_]+(?:,\\s*[A-Z_]+)*)\\s*->");
    private static final Pattern LETTERS = Pattern.compile("kind in \\(('[A-Z]'(?:, *'[A-Z]'){2,})\\)");
    private static final Pattern BODY = Pattern.compile("@OfKind\\(.*?public record (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern USED = Pattern.compile("\\b([A-Z]\\w+)\\.class\\b|case ([A-Z]\\w+) \\w+");

    /** Where bodies of several kinds meet, and why. */
    private static final Map<String, String> MEET = Map.of(
            "demo/DemoRecords.java", "the demo enters its records in an order of its own",
            "intake/PartialBody.java", "what the reader of reports finds is five sorts of things",
            "intake/web/CardWords.java", "the same, in words",
            "intake/EnterFinding.java", "the same, put on record");

    private static final Set<String> NAMES =
            Arrays.stream(RecordKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Map<String, String> sources = read();

    private static Map<String, String> read() {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.put(MAIN.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.remove("values/RecordKind.java");
        return sources;
    }

    private List<String> where(Predicate<String> lists) {
        return sources.entrySet().stream()
                .filter(source -> lists.test(source.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String code(String source) {
        return NOT_CODE.matcher(source).replaceAll("");
    }

    private static boolean areMany(Pattern one, String text) {
        return one.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(NAMES::contains)
                        .distinct()
                        .count()
                > 2;
    }

    @Test
    void noSourceListsKindsBetweenBrackets() {
        assertThat(where(source -> BRACKETS.matcher(READ.matcher(code(source)).replaceAll(""))
                        .results()
                        .anyMatch(found -> areMany(KIND, found.group()))))
                .isEmpty();
    }

    @Test
    void noSwitchAsksForKindsOneByOne() {
        assertThat(where(source ->
                        SWITCH.matcher(code(source)).results().anyMatch(found -> asksForKinds(found.group()))))
                .isEmpty();
    }

    private static boolean asksForKinds(String text) {
        Set<String> labels = CASE.matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",\\s*")))
                .collect(Collectors.toCollection(TreeSet::new));
        return labels.size() > 2 && NAMES.containsAll(labels);
    }

    @Test
    void noStatementListsKindsByTheirLetters() {
        assertThat(where(source -> LETTERS.matcher(source).find())).isEmpty();
    }

    @Test
    void noSourceKnowsTheBodiesOfManyOtherContexts() {
        Map<String, String> contexts = new HashMap<>();
        sources.forEach((file, source) -> BODY.matcher(source)
                .results()
                .forEach(body -> contexts.put(body.group(1), file.substring(0, file.indexOf('/')))));
        assertThat(contexts).hasSize(RecordKind.values().length);
        Set<String> many = sources.entrySet().stream()
                .filter(source -> USED.matcher(code(source.getValue()))
                                .results()
                                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                                .filter(contexts::containsKey)
                                .filter(body -> !source.getKey().startsWith(contexts.get(body) + "/"))
                                .distinct()
                                .count()
                        > 3)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(many).isEqualTo(MEET.keySet());
    }
}
