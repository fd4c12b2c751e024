package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.records.Cast;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release tells the readers of an earlier one, in pages that are part of it. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class WhatIsNewTest {

    private static final String COUNTED = "<count:kind:incident acts:detention during:2022-09/2022-11>";

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Contents contents;

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private Incident detention(String title, String when) {
        return body(
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "SINGLE",
                        "when",
                        when,
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY")));
    }

    private int published(Map<RecordRef, String> mistakes) {
        newsroom.answered();
        return publish.publish(newsroom.editor(), null, null, true, mistakes);
    }

    @Test
    void aReaderOfAnEarlierReleaseIsToldWhatWasCorrectedWithdrawnAndAddedAndWhichNumbersMoved() {
        RecordRef baker = newsroom.accepted(detention("Detention of a baker, Oral", "2022-09-14"));
        RecordRef twice = newsroom.accepted(detention("Detention of a teacher, Aqtau", "2022-10-02"));
        RecordRef undone = newsroom.accepted(detention("Detention of a nurse, Shymkent", "2022-10-05"));
        RecordRef update = newsroom.accepted(body(
                Update.class,
                Map.of(
                        "title", "Шолу: 2022 жылғы күз",
                        "period", "2022-09/2022-11",
                        "sections",
                                List.of(Map.of(
                                        "chapter",
                                        "PEACEFUL_ASSEMBLY",
                                        "text",
                                        "There were [](%s) detentions.".formatted(COUNTED))))));
        int first = published(Map.of());

        newsroom.amended(baker, detention("Detention of a baker, Oral", "2022-09-15"));
        newsroom.amended(undone, detention("Detention of a doctor, Shymkent", "2022-10-05"));
        int second = published(Map.of(baker, "We took the day of the report for that of the detention."));

        newsroom.amended(undone, detention("Detention of a nurse, Shymkent", "2022-10-05"));
        newsroom.withdrawn(twice, "It is told in two records; «қайталанған жазба».");
        RecordRef added = newsroom.accepted(detention("Detention of an actor, Semei", "2022-11-20"));
        newsroom.accepted(detention("Detention of a singer, Semei", "2022-11-21"));
        StaticSite site = new StaticSite(folders.of(published(Map.of())));

        String since = site.text("changes/since-" + first + ".html");
        assertThat(since)
                .contains("What is new since release " + first)
                .contains("We took the day of the report for that of the detention.")
                .contains("14 September 2022</del>", "15 September 2022</ins>")
                .contains("It is told in two records; «қайталанған жазба».")
                .contains(">Detention of an actor, Semei</a>")
                .contains("records/" + update.address() + ".html#number-1")
                .contains("<del>3</del>", "<ins>4</ins>")
                .contains("<a href=\"../records/" + added.address() + ".html\">")
                .doesNotContain("Detention of a doctor", "Detention of a nurse")
                .doesNotContain("Detention of a teacher");
        String sinceSecond = site.text("changes/since-" + second + ".html");
        assertThat(sinceSecond)
                .contains("<del>Detention of a doctor, Shymkent</del>")
                .doesNotContain("We took the day of the report");
        assertThat(site.text("ru/changes/since-" + first + ".html")).contains("Что нового после выпуска " + first);
        assertThat(site.text("kk/changes/since-" + first + ".html"))
                .contains(first + "-шығарылымнан бері не жаңа", "Түзетілді");
        assertThat(site.text("changes/since-" + first + ".csv"))
                .contains(baker.address() + ",\"Detention of a baker, Oral\",corrected," + second)
                .contains(twice.address() + ",,withdrawn,");
        assertThat(site.text("changes/since-" + first + ".json")).contains("\"difference\" : \"corrected\"");
        assertThat(site.text("corrections.html"))
                .contains("We took the day of the report for that of the detention.")
                .contains("changes/since-" + first + ".html");
        assertThat(site.text("records/" + baker.address() + ".html"))
                .contains("We took the day of the report for that of the detention.");
        assertThat(site.text("releases.html")).contains("changes/since-" + first + ".html", "changes/since-" + second);
        assertThat(site.deadLinks()).isEmpty();
    }

    @Test
    void whatWasCorrectedInARecordThatIsWithdrawnNowIsNotToldOn() {
        RecordRef record = newsroom.accepted(Cast.incident("A raid, Taraz", "2022-09-14"));
        int first = published(Map.of());
        newsroom.amended(record, Cast.incident("A raid, Taraz", "2022-09-24"));
        published(Map.of(record, "A witness in Taraz had the day wrong."));
        newsroom.withdrawn(record, "It must not stand.");
        StaticSite site = new StaticSite(folders.of(published(Map.of())));

        for (String page : List.of("corrections.html", "feed.atom", "changes/since-" + first + ".html")) {
            assertThat(site.text(page))
                    .as(page)
                    .contains("It must not stand.")
                    .doesNotContain("witness in Taraz", "24 September 2022");
        }
    }
}
