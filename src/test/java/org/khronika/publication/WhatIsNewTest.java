package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    JdbcClient db;

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private Incident detention(String title, String when) {
        return detention(title, when, "freedoms", List.of("ASSEMBLY"));
    }

    private Incident held(String title, String when) {
        return detention(title, when, "detentions", List.of(Map.of("how", "TAKEN", "howMany", "3")));
    }

    private Incident detention(String title, String when, String asked, List<?> answered) {
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
                        asked,
                        answered));
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
        assertThat(site.text("changes/since-" + first + ".json"))
                .contains("\"difference\" : \"corrected\"")
                .contains("\"described_by\" : \"csv-metadata.json\"");
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

    @Test
    void theNumbersOfTheHomeAndOfRegistersThatMovedAreToldWithTheRecordsThatMovedThem() {
        RecordRef stays = newsroom.accepted(held("Detention of a tailor, Oral", "2018-09-14"));
        RecordRef goes = newsroom.accepted(held("Detention of a smith, Aqtau", "2018-10-02"));
        int first = published(Map.of());
        newsroom.withdrawn(goes, "It is told twice.");
        RecordRef came = newsroom.accepted(held("Задержание пекаря, Семей", "2018-11-20"));
        RecordRef too = newsroom.accepted(held("Наубайшыны ұстау, Тараз", "2018-11-21"));
        int second = published(Map.of());
        StaticSite site = new StaticSite(folders.of(second));

        JsonNode data = JsonMapper.shared().readTree(site.text("changes/since-" + first + ".json"));
        Map<String, JsonNode> sentences = new HashMap<>();
        data.path("own_numbers").forEach(number -> {
            if (number.path("part").isNull()) {
                sentences.put(number.path("page").asString(), number);
            }
        });
        assertThat(sentences).containsKeys("method.html#count-detentions", "registers/detentions.html");
        assertThat(sentences.values()).allSatisfy(number -> {
            assertThat(number.path("before")).isNotEqualTo(number.path("after"));
            assertThat(addresses(number, "joined")).contains(came.address(), too.address());
            assertThat(addresses(number, "left")).contains(goes.address());
            assertThat(addresses(number, "joined")).doesNotContain(stays.address());
            assertThat(addresses(number, "other")).doesNotContain(stays.address());
        });
        String page = site.text("changes/since-" + first + ".html");
        assertThat(page)
                .contains("Numbers of the home page and of registers that moved")
                .contains("<a href=\"../index.html\">The home page</a>", "../method.html#count-detentions")
                .contains("<a href=\"../registers/detentions.html\">")
                .contains("No longer counted:", "records/" + goes.address() + ".html");
        assertThat(site.text("ru/changes/since-" + first + ".html"))
                .contains("Изменившиеся числа главной страницы и реестров", "Больше не считаются:");
        assertThat(site.text("kk/changes/since-" + first + ".html"))
                .contains("Басты бет пен тізілімдердің өзгерген сандары", "Енді есептелмейтіндер:");
        assertThat(site.text("changes/since-" + first + ".csv"))
                .contains("registers/detentions.html")
                .containsAnyOf(came.address() + " " + too.address(), too.address() + " " + came.address());
        describesItself(site, first, second);
        assertThat(site.deadLinks()).isEmpty();
    }

    private static List<String> addresses(JsonNode number, String how) {
        return number.path(how)
                .valueStream()
                .map(record -> record.path("address").asString())
                .toList();
    }

    /** What becomes of a sentence and a number of ours when somebody in it is protected. */
    @Test
    void aNumberThatMovedBySomebodyWhoIsProtectedNowIsNotTold() {
        newsroom.accepted(held("Detention of a cooper, Oral", "2018-09-14"));
        RecordRef named = newsroom.accepted(held("Detention of Kuandyk Zharylgasov, Oral", "2018-10-02"));
        int first = published(Map.of());
        newsroom.amended(named, held("Detention of a resident, Oral", "2018-10-02"));
        newsroom.accepted(Newsroom.person(Set.of(Protection.AT_RISK), Consent.NOT_ASKED, "Kuandyk Zharylgasov"));
        StaticSite site = new StaticSite(folders.of(published(Map.of())));

        site.files().keySet().stream()
                .filter(path -> path.contains("changes/"))
                .forEach(path -> assertThat(site.text(path)).as(path).doesNotContain("Zharylgasov"));
        assertThat(site.has("changes/since-" + first + ".html")).isTrue();
    }

    @Test
    void ofAReleaseThatKeptNoNumbersNothingIsTold() {
        newsroom.accepted(detention("Detention of a glazier, Oral", "2018-09-14"));
        int first = published(Map.of());
        db.sql("delete from release_numbers where release = :first")
                .param("first", first)
                .update();
        newsroom.accepted(detention("Detention of a roofer, Oral", "2018-09-15"));
        StaticSite site = new StaticSite(folders.of(published(Map.of())));

        assertThat(site.text("changes/since-" + first + ".html"))
                .contains("counted in release " + first + " was not kept")
                .doesNotContain("id=\"own-h\"");
        assertThat(site.text("changes/since-" + first + ".json")).contains("\"own_numbers\" : null");
    }

    /** The rules of CSV on the Web, and what every file of data says of itself. */
    private static void describesItself(StaticSite site, int first, int second) {
        CsvOnTheWeb described = new CsvOnTheWeb(
                JsonMapper.shared().readTree(site.text("changes/csv-metadata.json")),
                url -> site.text("changes/" + url),
                Set.of("en", "ru", "kk"));
        assertThat(described.faults()).isEmpty();
        assertThat(described.urls())
                .containsExactlyInAnyOrderElementsOf(site.files().keySet().stream()
                        .filter(path -> path.matches("changes/.*\\.csv"))
                        .map(path -> path.substring("changes/".length()))
                        .toList());
        JsonNode file = JsonMapper.shared()
                .readTree(site.text("changes/since-" + first + ".json"))
                .path("file");
        assertThat(file.path("licence").asString()).contains("No licence is given");
        assertThat(file.path("citation").asString()).contains("What is new since release " + first);
        assertThat(file.path("version").asString()).isEqualTo(Integer.toString(second));
        assertThat(site.text("changes/csv-metadata.json"))
                .contains("Что нового после выпуска " + first, first + "-шығарылымнан бері не жаңа");
    }
}
