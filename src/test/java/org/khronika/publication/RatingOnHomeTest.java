package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.figures.Figure;
import org.khronika.figures.Series;
import org.khronika.places.Place;
import org.khronika.records.Cast;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rating of the country where somebody who rates it is quoted, and what it was before. The rater is invented. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class RatingOnHomeTest {

    private static final String RATER = "Еркіндік «Барометр»";

    @Autowired
    Newsroom newsroom;

    @Autowired
    Contents contents;

    private <T extends Record> T body(Class<T> type, Map<String, ?> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private RecordRef country(String name, String code) {
        return newsroom.accepted(
                body(Place.class, Map.of("names", List.of(Map.of("text", name)), "kind", "COUNTRY", "code", code)));
    }

    private RecordRef series(String title, String kind, RecordRef about) {
        return newsroom.accepted(body(
                Series.class,
                Map.of(
                        "title",
                        title,
                        "counts",
                        "How open the country is to who speaks up.",
                        "kind",
                        kind,
                        "about",
                        List.of(about.address()))));
    }

    private RecordRef figure(RecordRef series, String says, String asOf, Map<String, ?> more) {
        Map<String, Object> answers = new java.util.HashMap<>(Map.of(
                "measure",
                "civic space",
                "stated",
                says,
                "asOf",
                asOf,
                "speaker",
                RATER,
                "speakerKind",
                "NGO",
                "series",
                series.address()));
        answers.putAll(more);
        return newsroom.accepted(body(Figure.class, answers));
    }

    private static String rating(StaticSite site, String page) {
        String html = site.text(page);
        int begins = html.indexOf("<section class=\"rating\"");
        return begins < 0
                ? ""
                : html.substring(begins, html.indexOf("</section>", begins))
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    @Test
    void theHomeTellsTheLatestWithItsSpeakerAndDayThenWhatItWasBeforeAndNothingElseThatIsRated() {
        newsroom.accepted(Cast.incident("Рейд «Жайық» в Орале", "2022-09-14"));
        RecordRef here = country("Kazakhstan", "KZ");
        RecordRef levels = series("Дауыс саны", "LEVEL", here);
        figure(levels, "a few", "2022-03", Map.of());
        assertThat(rating(newsroom.published(), "index.html")).isEmpty();

        RecordRef ratings = series("Ratings “of civic space”", "RATING", here);
        RecordRef older = figure(ratings, "narrowed", "2019-05-02", Map.of());
        RecordRef newest = figure(ratings, "repressed", "2022-06-21", Map.of());
        figure(ratings, "obstructed", "2021", Map.of("certainty", "ALLEGED"));
        figure(series("Ratings of a neighbour", "RATING", country("Uzbekistan", "UZ")), "closed", "2023", Map.of());
        StaticSite site = newsroom.published();

        assertThat(rating(site, "index.html"))
                .isEqualTo(
                        "Rating " + RATER + " 21 June 2022 Repressed civic space. Before: Obstructed 2021, allegedly "
                                + "Narrowed 2 May 2019 All");
        assertThat(site.text("index.html"))
                .contains("href=\"records/" + newest.address() + ".html\"><i>Repressed</i>")
                .contains("href=\"records/" + older.address() + ".html\">Narrowed</a>")
                .contains("href=\"records/" + ratings.address() + ".html\">All</a>");
        assertThat(rating(site, "ru/index.html"))
                .startsWith("Рейтинг " + RATER + " 21 июня 2022")
                .contains("Прежде:");
        assertThat(rating(site, "kk/index.html"))
                .startsWith("Рейтинг " + RATER + " 2022 ж")
                .contains("Бұрын:");
        assertThat(site.deadLinks()).isEmpty();
    }
}
