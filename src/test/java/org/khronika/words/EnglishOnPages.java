package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.records.Stored;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands on pages in the {@link PseudoLanguage} outside of ⟦ and ⟧, and is neither content nor a date: English that no catalogue says. How much
 * of it is left stands in a file by kind of page, and may only become less.
 */
public final class EnglishOnPages {

    private static final Pattern TAGS =
            Pattern.compile("<(script|style|code|textarea)[\\s\\S]*?</\\1>|<!--[\\s\\S]*?-->|<[^>]*>");
    /** Also what is cut short within the marks. */
    private static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*(?:⟧|…$)");

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}])(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|early|mid|late|around|about|by|before|after|on|in|some day|a day|between|since|until|from|to|and|or|later|earlier|as of|for|the)(?![\\p{L}])");
    private static final Pattern CODE = Pattern.compile(
            "[A-Z]{2}-[A-Z]-\\d{4}-\\d+|(CC|CCP|CAO|COC|CPC) [\\d-]+(\\(\\S+\\))*|\\w+_\\w+|[\\w-]+\\.(csv|json|html|atom)|\\b(Khronika|JSON|CSV|UTF-8|Ed25519|SHA-256)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private final TreeSet<String> content = new TreeSet<>();
    private String prose = "";

    /** Content: each string that people wrote in a record, and its title. */
    public void knows(Stored<?> record, JsonMapper json) {
        knows(record.title());
        strings(json.valueToTree(record.body()));
        strings(json.valueToTree(record.citations()));
    }

    private void strings(JsonNode node) {
        if (node.isString()) {
            knows(node.stringValue());
        } else {
            node.forEach(this::strings);
        }
    }

    /** Content: a text that people wrote. */
    public void knows(String text) {
        text.lines().map(EnglishOnPages::plain).forEach(content::add);
        prose = "";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The texts of a page that no catalogue said, each with what stands around it. */
    public Map<String, String> on(String page) {
        if (prose.isEmpty()) {
            prose = String.join("\n", content);
        }
        Map<String, String> found = new TreeMap<>();
        for (String node : TAGS.matcher(page.substring(page.indexOf("<body")))
                .replaceAll("\u0000")
                .split("\u0000")) {
            String text = plain(HtmlUtils.htmlUnescape(node));
            in(text).forEach(part -> found.putIfAbsent(part, text));
        }
        return found;
    }

    private Set<String> in(String node) {
        Set<String> found = new TreeSet<>();
        String text = node;
        String before = "";
        while (!before.equals(text)) {
            before = text;
            text = SAID.matcher(text).replaceAll("\u0001");
        }
        for (String part : isContent(text) ? List.<String>of() : partsOf(text)) {
            if (!isContent(part)
                    && WORD.matcher(DATE.matcher(CODE.matcher(part).replaceAll(" "))
                                    .replaceAll(" "))
                            .find()) {
                found.add(part);
            }
        }
        return found;
    }

    /** Of sentences that nobody wrote as they stand, the pieces between the marks. */
    private List<String> partsOf(String text) {
        return Stream.of(text.split("\u0001+|(?<=[.?!]) "))
                .map(String::strip)
                .filter(sentence -> !isContent(sentence))
                .flatMap(sentence -> parts(sentence).stream())
                .toList();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[;:,()“”·]+")) {
            String one = part.strip().replaceAll("^[.–\\s]+|[.–\\s]+$", "");
            if (!one.isEmpty()) {
                parts.add(one);
            }
        }
        return parts;
    }

    /** What people wrote, perhaps with a capital letter because a sentence or a heading begins with it. */
    private boolean isContent(String text) {
        String bare = text.replaceAll("^[“(]|[”).]$", "").replaceAll(" ?…$", "");
        return Stream.of(text, bare, FirstLetter.small(bare, Language.english()))
                .anyMatch(this::isWritten);
    }

    /** A whole string of a record, or at least three words in a row of one. */
    private boolean isWritten(String text) {
        return content.contains(text) || (text.split(" ").length >= 3 && prose.contains(text));
    }

    /** Writes what is left into a file of {@code target}. */
    public static void list(Map<String, Map<String, String>> left, String name) throws IOException {
        StringBuilder list = new StringBuilder();
        left.forEach((kind, texts) -> texts.forEach((text, around) -> list.append(kind)
                .append('\t')
                .append(text)
                .append('\t')
                .append(around)
                .append('\n')));
        Files.writeString(Path.of("target", name + ".txt"), list);
    }

    /** Refuses more than the file allows; an update writes lower numbers into the file. */
    public static void compare(Map<String, Map<String, String>> left, String name, Class<?> test) throws IOException {
        Path file = Path.of("src/test/resources/words", name + ".yaml");
        Map<String, Integer> budget = new HashMap<>();
        (Files.exists(file) ? Files.readAllLines(file) : List.<String>of())
                .stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(": ", -1))
                        .forEach(line -> budget.put(line[0], Integer.valueOf(line[1])));
        boolean update = Boolean.getBoolean("khronika.update");
        if (update) {
            StringBuilder lower = new StringBuilder(
                    "# English texts that no catalogue says, by kind of page (%s). May only fall; -Dkhronika.update=true writes the lower numbers.\n"
                            .formatted(test.getSimpleName()));
            left.forEach((kind, texts) -> lower.append(kind)
                    .append(": ")
                    .append(Math.min(texts.size(), budget.getOrDefault(kind, Integer.MAX_VALUE)))
                    .append('\n'));
            Files.writeString(file, lower);
        }
        left.forEach((kind, texts) -> assertThat(texts.size())
                .as("English on pages of the kind “%s”; target/%s.txt lists it", kind, name)
                .isLessThanOrEqualTo(budget.getOrDefault(kind, update ? Integer.MAX_VALUE : 0)));
    }
}
