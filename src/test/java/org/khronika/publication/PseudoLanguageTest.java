package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.demo.DemoRecords;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.Cast;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.words.Language;
import org.khronika.words.PseudoLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the demo in a language in which each message stands between ⟦ and ⟧: what stands outside of them, and is neither content nor a
 * date, is English that no catalogue says. How much of it is left stands in a file by kind of page, and may only become less.
 */
@DatabaseTest
class PseudoLanguageTest {

    private static final Path LEFT = Path.of("src/test/resources/words/english-left.yaml");
    private static final Path LIST = Path.of("target/english-left.txt");
    private static final Pattern TAGS =
            Pattern.compile("<(script|style|code)[\\s\\S]*?</\\1>|<!--[\\s\\S]*?-->|<[^>]*>");
    private static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}])(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|early|mid|late|around|about|by|before|after|on|in|some day|a day|between|since|until|from|to|and|or|later|earlier|as of|for|the)(?![\\p{L}])");
    private static final Pattern CODE = Pattern.compile(
            "[A-Z]{2}-[A-Z]-\\d{4}-\\d+|(CC|CCP|CAO|COC|CPC) [\\d-]+(\\(\\S+\\))*|\\w+_\\w+|[\\w-]+\\.(csv|json|html|atom)|\\b(Khronika|JSON|CSV|UTF-8|Ed25519|SHA-256)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    @Autowired
    DemoRecords demo;

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    SiteWriter writer;

    @Autowired
    JsonMapper json;

    private final TreeSet<String> content = new TreeSet<>();
    private String prose = "";

    @AfterEach
    void silent() {
        PseudoLanguage.silent();
    }

    @Test
    void noMoreEnglishIsLeftOutsideOfTheCatalogues() throws IOException {
        demo.load(Cast.ayla(members), Cast.rada(members));
        Language pseudo = PseudoLanguage.spoken();
        ReleasePlan plan = planner.plan(ZonedDateTime.parse("2023-03-28T10:00:00Z"), null, List.of(pseudo))
                .plan();
        known(plan);
        Map<String, Set<String>> left = new TreeMap<>();
        writer.write(plan, (path, bytes, record) -> {
            if (path.endsWith(".html")) {
                left.computeIfAbsent(kind(path), _ -> new TreeSet<>())
                        .addAll(english(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        StringBuilder list = new StringBuilder();
        left.forEach((kind, texts) -> texts.forEach(
                text -> list.append(kind).append('\t').append(text).append('\n')));
        Files.writeString(LIST, list);
        compare(left);
    }

    private static void compare(Map<String, Set<String>> left) throws IOException {
        Map<String, Integer> budget = new HashMap<>();
        Files.readAllLines(LEFT).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", -1))
                .forEach(line -> budget.put(line[0], Integer.valueOf(line[1])));
        if (Boolean.getBoolean("khronika.update")) {
            StringBuilder lower = new StringBuilder(
                    "# English texts that no catalogue says, by kind of page (PseudoLanguageTest). May only fall; -Dkhronika.update=true writes the lower numbers.\n");
            left.forEach((kind, texts) -> lower.append(kind)
                    .append(": ")
                    .append(Math.min(texts.size(), budget.getOrDefault(kind, Integer.MAX_VALUE)))
                    .append('\n'));
            Files.writeString(LEFT, lower);
        }
        left.forEach((kind, texts) -> assertThat(texts.size())
                .as("English on pages of the kind “%s”; target/english-left.txt lists it", kind)
                .isLessThanOrEqualTo(
                        budget.getOrDefault(kind, Boolean.getBoolean("khronika.update") ? Integer.MAX_VALUE : 0)));
    }

    /** What people wrote: each string of each record, and the titles. */
    private void known(ReleasePlan plan) {
        List<Stored<?>> all = reviewed.list();
        for (Stored<?> record : all) {
            add(record.title());
            strings(json.valueToTree(record.body()));
            strings(json.valueToTree(record.citations()));
        }
        plan.records().forEach(record -> add(record.page().title()));
        prose = String.join("\n", content);
    }

    private void strings(JsonNode node) {
        if (node.isString()) {
            add(node.stringValue());
        } else {
            node.forEach(this::strings);
        }
    }

    private void add(String text) {
        text.lines().map(PseudoLanguageTest::plain).forEach(content::add);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String kind(String path) {
        Matcher record = Pattern.compile("records/[A-Z]{2}-([A-Z])-.*").matcher(path);
        if (record.matches()) {
            return "record-" + record.group(1);
        }
        return path.startsWith("registers/") ? "registers" : path.replace(".html", "");
    }

    /** The texts of a page that no catalogue said. */
    private Set<String> english(String page) {
        Set<String> found = new TreeSet<>();
        for (String node : TAGS.matcher(page.substring(page.indexOf("<body>")))
                .replaceAll("\u0000")
                .split("\u0000")) {
            String text = plain(HtmlUtils.htmlUnescape(node));
            String before = "";
            while (!before.equals(text)) {
                before = text;
                text = SAID.matcher(text).replaceAll("\u0001");
            }
            for (String part : isContent(text) ? List.<String>of() : parts(text)) {
                if (!isContent(part)
                        && WORD.matcher(DATE.matcher(CODE.matcher(part).replaceAll(" "))
                                        .replaceAll(" "))
                                .find()) {
                    found.add(part);
                }
            }
        }
        return found;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[\u0001;:,()“”·]+|(?<=[.?!]) ")) {
            String one = part.strip().replaceAll("^[.–\\s]+|[.–\\s]+$", "");
            if (!one.isEmpty()) {
                parts.add(one);
            }
        }
        return parts;
    }

    /** A whole string of a record, or at least three words in a row of one. */
    private boolean isContent(String text) {
        String bare = text.replaceAll("^[“(]|[”).]$", "").replaceAll(" ?…$", "");
        return content.contains(text)
                || content.contains(bare)
                || (bare.split(" ").length >= 3 && prose.contains(bare));
    }
}
