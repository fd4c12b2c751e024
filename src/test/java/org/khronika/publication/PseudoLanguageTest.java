package org.khronika.publication;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.review.Reviewed;
import org.khronika.words.EnglishOnPages;
import org.khronika.words.Language;
import org.khronika.words.PseudoLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the demo in a language in which each message stands between ⟦ and ⟧: what stands outside of them, and is neither content nor a
 * date, is English that no catalogue says. How much of it is left stands in a file by kind of page, and may only become less.
 */
@DatabaseTest
@OnTheDemo
class PseudoLanguageTest {

    @Autowired
    DemoSite demo;

    @Autowired
    Reviewed reviewed;

    @Autowired
    JsonMapper json;

    private final EnglishOnPages english = new EnglishOnPages();

    @AfterEach
    void silent() {
        PseudoLanguage.silent();
    }

    @Test
    void noMoreEnglishIsLeftOutsideOfTheCatalogues() throws IOException {
        Language pseudo = PseudoLanguage.spoken();
        ReleasePlan plan = demo.plan(pseudo);
        known(plan);
        Map<String, Map<String, String>> left = new TreeMap<>();
        demo.files(plan).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                left.computeIfAbsent(kind(path), _ -> new TreeMap<>()).putAll(english.on(text));
            }
        });
        EnglishOnPages.list(left, "english-left");
        EnglishOnPages.compare(left, "english-left", PseudoLanguageTest.class);
    }

    /** What people wrote: each string of each record, and the titles. */
    private void known(ReleasePlan plan) {
        reviewed.list().forEach(record -> english.knows(record, json));
        plan.records().forEach(record -> {
            english.knows(record.page().title());
            record.page().blocks().forEach(this::known);
        });
    }

    /** Prose whose words are bound, as it is read: between its numbers, and the words that are bound by themselves. */
    private void known(Block block) {
        if (block instanceof BoundSection passage) {
            Stream.concat(
                            passage.lines().stream(),
                            passage.bound().stream().map(run -> run.words().text()))
                    .flatMap(text -> Stream.of(text.split("[⟦⟧]+")))
                    .forEach(english::knows);
        }
    }

    private static String kind(String path) {
        Matcher record = Pattern.compile("records/[A-Z]{2}-([A-Z])-.*").matcher(path);
        if (record.matches()) {
            return "record-" + record.group(1);
        }
        return path.startsWith("registers/") ? "registers" : path.replace(".html", "");
    }
}
