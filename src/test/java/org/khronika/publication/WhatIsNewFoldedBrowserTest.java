package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.PlainServer;
import org.khronika.incidents.Incident;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is new on a desk and on a phone, without scripts: one correction moves lines of many small tables. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class WhatIsNewFoldedBrowserTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ExportRelease export;

    @Autowired
    Contents contents;

    @TempDir
    Path mirror;

    private Incident held(String title, String when, String how, String then) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "title",
                title,
                "kind",
                "SINGLE",
                "when",
                when,
                "certainty",
                "REPORTED",
                "freedoms",
                List.of("ASSEMBLY"),
                "acts",
                List.of("DETENTION", "TORTURE"),
                "detentions",
                List.of(Map.of("how", how, "then", then, "howMany", "3", "preventive", "YES"))));
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), Incident.class);
    }

    @Test
    void whatMattersStandsOnTheFirstScreenAndSmallTablesAreFolded() throws IOException {
        RecordRef tailor = newsroom.accepted(held("Тігіншіні ұстау, Орал", "2018-09-14", "TAKEN", "RELEASED"));
        newsroom.accepted(held("Задержание пекаря, Актау", "2018-10-02", "TAKEN", "FINED"));
        newsroom.answered();
        int first = publish.publish(newsroom.editor(), null, null);
        newsroom.amended(tailor, held("Тігіншіні ұстау, Орал", "2018-11-15", "SUMMONED", "ARRESTED"));
        newsroom.answered();
        publish.publish(
                newsroom.editor(),
                null,
                null,
                true,
                Map.of(tailor, "We took the day of the report for that of the raid."));
        export.export(mirror);

        try (PlainServer server = new PlainServer(mirror);
                Browser browser = Browser.orSkip(server.port())) {
            Page reader = browser.pageWithoutScripts();
            for (int width : List.of(360, 1240)) {
                reader.setViewportSize(width, 900);
                reader.navigate("/changes/since-" + first + ".html");
                assertThat(reader.locator("ul.moved")).containsText("Corrected 1");
                assertThat(bottom(reader, "ul.moved")).as("at %d", width).isLessThan(900);
                assertThat(top(reader, "#corrected-h")).isLessThan(top(reader, "#own-h"));
                assertThat(reader.locator("#own-h ~ article details[open]").count())
                        .isZero();
                int folded = reader.locator("#own-h ~ article details").count();
                assertThat(folded).isPositive();
                assertThat(reader.locator("#own-h ~ article details dl").first().isVisible())
                        .isFalse();
                reader.locator("#own-h ~ article details summary").first().click();
                assertThat(reader.locator("#own-h ~ article details dl").first().isVisible())
                        .isTrue();
            }
            reader.locator("ul.moved a").last().click();
            assertThat(reader.url()).endsWith("#own-h");
            Page seen = browser.page();
            seen.navigate("/kk/changes/since-" + first + ".html");
            browser.inspect(seen, "new-folded-kk");
            seen.navigate("/changes/since-" + first + ".html");
            browser.inspect(seen, "new-folded");
        }
    }

    private static double top(Page page, String element) {
        return page.locator(element).boundingBox().y;
    }

    private static double bottom(Page page, String element) {
        return top(page, element) + page.locator(element).boundingBox().height;
    }
}
