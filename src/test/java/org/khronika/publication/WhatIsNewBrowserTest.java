package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.PlainServer;
import org.khronika.records.Cast;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader of an earlier release finds out what is new since, on a server that only has files. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class WhatIsNewBrowserTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ExportRelease export;

    @TempDir
    Path mirror;

    @Test
    void whatIsNewSinceReleaseOne() throws IOException {
        RecordRef raid = newsroom.accepted(Cast.incident("Рейд «Жайық» в Орале", "2022-09-14"));
        RecordRef twice = newsroom.accepted(Cast.incident("Рейд на Жайыке", "2022-09-14"));
        newsroom.answered();
        publish.publish(newsroom.editor(), "Алғашқы шығарылым.", null);
        newsroom.amended(raid, Cast.incident("Рейд «Жайық» в Орале", "2022-09-15"));
        newsroom.withdrawn(twice, "It is told twice.");
        newsroom.accepted(Cast.incident("A fine, Semei", "2022-10-01"));
        newsroom.answered();
        publish.publish(
                newsroom.editor(),
                "What was wrong is put right.",
                null,
                true,
                Map.of(raid, "We took the day of the report for the day of the raid."));
        export.export(mirror);

        try (PlainServer server = new PlainServer(mirror);
                Browser browser = Browser.orSkip(server.port())) {
            for (Page reader : List.of(browser.pageWithoutScripts(), browser.page())) {
                reader.navigate("/releases/1/records/" + raid.address() + ".html");
                assertThat(reader.locator("aside.earlier")).containsText("This page is of release 1");
                reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What is new since release 1"))
                        .click();
                assertThat(reader.locator("h1")).hasText("What is new since release 1");
                assertThat(reader.locator("#corrected-h")).hasText("Corrected 1");
                assertThat(reader.locator("main"))
                        .containsText("We took the day of the report for the day of the raid.");
                assertThat(reader.locator("main")).containsText("It is told twice.");
                assertThat(reader.locator("ul.new")).containsText("A fine, Semei");
                reader.locator("[aria-labelledby=corrected-h]")
                        .getByText("Рейд «Жайық» в Орале")
                        .click();
                assertThat(reader.locator(".corrections")).containsText("We took the day of the report");
                reader.navigate("/ru/releases.html");
                reader.getByText("Читать выпуск 1 таким, каким он был").click();
                assertThat(reader.locator("aside.earlier")).isVisible();
                // The first page loses the row of what was withdrawn since, and nothing else.
                assertThat(reader.locator("main")).not().containsText("Рейд на Жайыке");
            }
            Page reader = browser.page();
            for (String path : List.of(
                    "changes/since-1.html",
                    "kk/changes/since-1.html",
                    "releases.html",
                    "corrections.html",
                    "releases/1/kk/index.html",
                    "releases/1/records/" + raid.address() + ".html",
                    "releases/1/records/" + twice.address() + ".html")) {
                reader.navigate("/" + path);
                browser.inspect(reader, "new-" + path.replaceAll("[/.]", "-").replaceAll("KZ-I-\\d+-\\d+", "record"));
            }
        }
    }
}
