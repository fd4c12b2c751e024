package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
 * What stands on pages in the {@link PseudoLanguage} outside of ⟦ and ⟧, and is neither content nor a date or number as a language says them: English
 * that no catalogue says.
 */
public final class EnglishOnPages {

    private static final Pattern TAGS =
            Pattern.compile("<(script|style|code|textarea)[\\s\\S]*?</\\1>|<!--[\\s\\S]*?-->|<(?:\"[^\"]*\"|[^\">])*>");
    /** Also what is cut short within the marks. */
    private static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*(?:⟧|…$)");

    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}])(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
                    + "|at least|at most|more than|fewer than|around|about|between|and|or)(?![\\p{L}])");
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

    /** Content: a text that people wrote, line by line, and what stands in it between its commas: a name may be told without the rest. */
    public void knows(String text) {
        text.lines().map(EnglishOnPages::plain).forEach(line -> {
            content.add(line);
            content.addAll(parts(line));
        });
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
        text = text.replaceAll("[⟦⟧]", "\u0001"); // words that are cut short within a phrase
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
                .map(sentence -> sentence.replaceAll("^[\\s):;,.]+", "").strip())
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
        return Stream.of(text, bare, bare.replaceAll(" \\d+$", ""))
                .flatMap(one -> Stream.of(
                        one, FirstLetter.small(one, Language.english()), FirstLetter.capital(one, Language.english())))
                .anyMatch(this::isWritten);
    }

    /** A whole string of a record, or at least three words in a row of one. */
    private boolean isWritten(String text) {
        return content.contains(text) || (text.split(" ").length >= 3 && prose.contains(text));
    }

    /** Refuses whatever is left, by kind of page. */
    public static void none(Map<String, Map<String, String>> left) {
        assertThat(left.entrySet())
                .filteredOn(kind -> !kind.getValue().isEmpty())
                .as("each text with what stands around it")
                .isEmpty();
    }
}
