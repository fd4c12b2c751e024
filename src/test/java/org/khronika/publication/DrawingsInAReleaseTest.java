package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The drawings of an update in a release: each is a file as well, and a map shows no place that is withheld. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class DrawingsInAReleaseTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Contents contents;

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private RecordRef town(String name, String latitude, Map<String, Object> more, Sensitivity sensitivity) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("names", List.of(Map.of("text", name)));
        answers.put("kind", "VILLAGE");
        answers.put("latitude", latitude);
        answers.put("longitude", "61.77");
        return newsroom.accepted(body(Place.class, answers), sensitivity);
    }

    private RecordRef incident(String title, RecordRef place, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("title", title);
        answers.put("kind", "SINGLE");
        answers.put("when", "1754-03-04");
        answers.put("certainty", "REPORTED");
        answers.put("acts", List.of("DETENTION"));
        answers.put("freedoms", List.of("ASSEMBLY"));
        answers.put("place", place.address());
        return newsroom.accepted(body(Incident.class, answers));
    }

    private RecordRef update(String text) {
        return newsroom.accepted(body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу — «сызбалар»",
                        "period",
                        "1754",
                        "sections",
                        List.of(Map.of("chapter", "GENERAL", "text", text)))));
    }

    @Test
    void aMapShowsNoPlaceThatIsWithheldAndEachDrawingIsAFile() {
        RecordRef region = newsroom.accepted(
                body(Place.class, Map.of("names", List.of(Map.of("text", "Торғай region")), "kind", "REGION")));
        RecordRef open = town("Қызылсай-Тест", "50.11", Map.of(), Sensitivity.PUBLIC);
        RecordRef secret = town("Құпиятас", "51.22", Map.of(), Sensitivity.RESTRICTED);
        RecordRef narrow = town(
                "Жасырынкөл",
                "52.33",
                Map.of("within", List.of(Map.of("place", region.address()))),
                Sensitivity.PUBLIC);
        RecordRef who = newsroom.accepted(body(
                Person.class,
                Map.of(
                        "names", List.of(Map.of("text", "Мақпал Жанғозина", "kind", "MAIN")),
                        "protection", List.of("AT_RISK"),
                        "consent", "REFUSED",
                        "coarser", List.of("REGIONS"))));
        incident("Ұстау — ашық жерде", open, Map.of());
        incident("Задержание в закрытом месте", secret, Map.of());
        incident("Ұстау — облыста", narrow, Map.of("parties", List.of(Map.of("who", who.address(), "role", "VICTIM"))));
        String count = "count:kind:incident during:1754";
        RecordRef update = update(
                "Карта.\n\n[](<%1$s by:place>)\n\n[Айлар](<%1$s by:month>)\n\n[](<%1$s by:record>)".formatted(count));

        StaticSite site = newsroom.published();
        for (String folder : List.of("", "ru/", "kk/")) {
            String address = folder + "records/" + update.address();
            Document page = Jsoup.parse(site.text(address + ".html"));
            Element map = page.expectFirst("#drawn-1");
            assertThat(map.select("svg.wide circle")).hasSize(1);
            assertThat(map.select("tbody th").eachText()).containsExactlyInAnyOrder("Қызылсай-Тест", "Торғай region");
            assertThat(map.select("tbody td").eachText()).containsExactlyInAnyOrder("1", "1");
            assertThat(page.select("figure.drawn .tools a").eachAttr("href"))
                    .containsExactly(
                            update.address() + "-drawn-1.svg",
                            update.address() + "-drawn-2.svg",
                            update.address() + "-drawn-3.svg");
            for (int n = 1; n <= 3; n++) {
                standsAlone(site.text(address + "-drawn-" + n + ".svg"), update);
            }
        }
        assertThat(site.text("records/" + update.address() + ".html"))
                .contains("Of 1 record no place is told, or only one that we infer; it stands on no dot.");
        site.files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text)
                    .as(path)
                    .doesNotContain("Құпиятас", secret.address(), "51.22", "Мақпал Жанғозина", "Жанғозина");
            if (path.contains(update.address())) {
                assertThat(text).as(path).doesNotContain("Жасырынкөл", narrow.address(), "52.33");
            }
        });
        assertThat(site.deadLinks()).isEmpty();
    }

    private static void standsAlone(String file, RecordRef update) {
        Document picture = Jsoup.parse(file, "", Parser.xmlParser());
        assertThat(picture.select("svg > title").text()).isNotBlank();
        assertThat(picture.select("svg > desc").text())
                .contains(update.address())
                .containsPattern(": \\d|1754");
        assertThat(picture.getElementsByTag("dc:source").text()).contains(update.address());
        assertThat(picture.select("[class], a, style, script, [href]")).isEmpty();
        assertThat(picture.select("rect:not([fill]):not([width=0.0]), text:not([fill]), circle:not([fill])"))
                .isEmpty();
    }
}
