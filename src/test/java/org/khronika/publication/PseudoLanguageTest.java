package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.khronika.legislation.Legislation;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.review.Reviewed;
import org.khronika.words.EnglishOnPages;
import org.khronika.words.Language;
import org.khronika.words.PseudoLanguage;
import org.khronika.yaml.PackTexts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the demo in a language in which each message stands between ⟦ and ⟧: what stands outside of them, and is neither content nor a
 * date, is English that no catalogue says.
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
    void noEnglishIsLeftOutsideOfTheCatalogues() throws IOException {
        Language pseudo = PseudoLanguage.spoken();
        ReleasePlan plan = demo.plan(pseudo);
        known(plan);
        Map<String, Map<String, String>> left = new TreeMap<>();
        demo.files(plan).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                left.computeIfAbsent(kind(path), _ -> new TreeMap<>()).putAll(english.on(text));
            }
        });
        assertThat(left).containsKeys("index", "registers", "record-U");
        EnglishOnPages.none(left);
    }

    /** What people wrote: each string of each record and of the packs, and the titles. */
    private void known(ReleasePlan plan) {
        Stream.of("/rules/kz/texts.yaml", "/legislation/kz-texts.yaml", "/lists/texts.yaml")
                .flatMap(pack -> PackTexts.open(pack).all().stream())
                .forEach(english::knows);
        Legislation law = Legislation.pack();
        law.codes().stream()
                .flatMap(code -> law.all(code.letters()).stream())
                .forEach(article -> english.knows(article.titles().briefly().english()));
        reviewed.list().forEach(record -> english.knows(record, json));
        plan.records().forEach(record -> {
            english.knows(record.page().title());
            record.page().blocks().forEach(this::known);
        });
    }

    /** Prose whose words are bound, as it is read: a line whole, piece by piece, and around each number. */
    private void known(Block block) {
        if (block instanceof BoundSection passage) {
            passage.paragraphs().stream()
                    .flatMap(para -> para.lines().stream())
                    .forEach(line -> Stream.concat(
                                    Stream.of(line.text()),
                                    line.runs().stream().map(run -> run.words().text()))
                            .flatMap(text -> Stream.of(text.split("[⟦⟧]+")))
                            .forEach(english::knows));
            passage.sentences().values().forEach(around -> {
                english.knows(around.before());
                english.knows(around.after());
            });
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
