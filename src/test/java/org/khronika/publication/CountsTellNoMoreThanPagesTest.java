package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rule {@code smallCountsShowNobody}: whatever a release counts, draws, lists or puts in order, it counts, draws, lists and orders records as their pages tell
 * them. Two releases are laid out that differ only in what is not told of a child and of somebody who was tortured: another town of the region, another day of
 * the month, another court. Not a byte is another, so that no number of the home, of registers, of drawings, of updates or of data singles them out.
 */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class CountsTellNoMoreThanPagesTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2023-03-27T10:00:00Z");

    @Autowired
    Newsroom newsroom;

    @Autowired
    Contents contents;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    SiteWriter writer;

    private RecordRef north;
    private RecordRef south;
    private RecordRef child;
    private RecordRef tortured;
    private RecordRef baker;
    private RecordRef incident;
    private RecordRef proceeding;

    @BeforeEach
    void world() {
        RecordRef region = newsroom.accepted(place("Қаратал region", "REGION", Map.of()));
        north = newsroom.accepted(town("Сарыөзек", 44.36, region));
        south = newsroom.accepted(town("Ұштөбе", 45.25, region));
        child = newsroom.accepted(hidden("Әлихан Бекболатов", "MINOR"));
        tortured = newsroom.accepted(hidden("Мағжан Өтегенов", "TORTURE"));
        baker = newsroom.accepted(detention("Detention of a baker", "2022-09-08", north, List.of()));
        newsroom.accepted(detention("Detention of a tailor", "2022-09-17", south, List.of()));
        newsroom.accepted(detention("Detention of a smith", "2022-09-27", north, List.of()));
        incident = newsroom.accepted(night("2022-09-12", north));
        proceeding = newsroom.accepted(tried("2022-10-04", "Сарыөзек district court"));
        newsroom.accepted(update());
    }

    private <T extends Record> T body(Class<T> type, Map<String, ?> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private Place place(String name, String kind, Map<String, ?> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("names", List.of(Map.of("text", name)));
        answers.put("kind", kind);
        return body(Place.class, answers);
    }

    private Place town(String name, double latitude, RecordRef region) {
        return place(
                name,
                "CITY",
                Map.of("latitude", latitude, "longitude", 77.98, "within", List.of(Map.of("place", region.address()))));
    }

    private Person hidden(String name, String protection) {
        return body(
                Person.class,
                Map.of(
                        "names",
                        List.of(Map.of("text", name, "kind", "MAIN")),
                        "protection",
                        List.of(protection),
                        "coarser",
                        List.of("NO_INITIALS", "REGIONS", "MONTHS", "BODIES")));
    }

    private Incident detention(String title, String when, RecordRef where, List<RecordRef> whom) {
        return body(
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "SINGLE",
                        "when",
                        when,
                        "place",
                        where.address(),
                        "certainty",
                        "REPORTED",
                        "freedoms",
                        List.of("ASSEMBLY"),
                        "acts",
                        List.of("DETENTION"),
                        "detentions",
                        List.of(Map.of("how", "TAKEN", "howMany", "3")),
                        "parties",
                        whom.stream()
                                .map(who -> Map.of("who", who.address(), "role", "VICTIM"))
                                .toList()));
    }

    private Incident night(String when, RecordRef where) {
        return detention("A night at a station", when, where, List.of(child, tortured));
    }

    private Proceeding tried(String when, String court) {
        return body(
                Proceeding.class,
                Map.of(
                        "title",
                        "A case of autumn",
                        "kind",
                        "CRIMINAL",
                        "people",
                        List.of(Map.of("who", tortured.address(), "position", "ACCUSED")),
                        "steps",
                        List.of(Map.of("kind", "CONVICTED", "when", when, "court", court))));
    }

    private Update update() {
        String counted =
                "There were [](<count:kind:incident place:%s>) detentions in one town, [](<count:kind:incident place:%s>) in the other, "
                                .formatted(north.address(), south.address())
                        + "and [](<count:kind:incident during:2022-09-01/2022-09-15>) by mid-September.\n\n[](<count:kind:incident during:2022-09 by:day>)"
                        + "\n\n[](<count:kind:incident during:2022-09 by:place>)";
        return body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу: 2022 жылғы күз",
                        "period",
                        "2022-09/2022-11",
                        "sections",
                        List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", counted))));
    }

    /** Of a file that says which version of a record it tells, all but that: an edit makes a version. */
    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        writer.write(planner.plan(AT, null).inOrder(), (EachFile) (path, bytes, record) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            files.put(
                    path,
                    path.endsWith(".csv") && text.contains("reviewed_on")
                            ? withoutVersions(text)
                            : text.replaceAll("\"version\" : \"?\\d+\"?", ""));
        });
        return files;
    }

    private static String withoutVersions(String text) {
        Table table = Table.read(text);
        table.rows().forEach(row -> row.remove("version"));
        return table.rows().toString();
    }

    @Test
    void anotherTownOfTheRegionAnotherDayOfTheMonthAndAnotherCourtChangeNoByte() throws IOException {
        Map<String, String> before = written();
        assertThat(before.get("records/" + incident.address() + ".html"))
                .contains("September 2022", "Қаратал region", "a minor")
                .doesNotContain("12 September", "Сарыөзек");

        newsroom.amended(incident, night("2022-09-24", south));
        newsroom.amended(proceeding, tried("2022-10-29", "Ұштөбе garrison court"));
        Map<String, String> after = written();

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((path, text) -> assertThat(text).as(path).isEqualTo(before.get(path)));
    }

    /** The same edit of what everybody may know is told in every one of the places that could have told the other. */
    @Test
    void anotherTownAndDayOfWhatIsOpenIsTold() throws IOException {
        Map<String, String> before = written();
        newsroom.amended(baker, detention("Detention of a baker", "2022-09-24", south, List.of()));
        Map<String, String> after = written();

        List<String> told = after.keySet().stream()
                .filter(path -> !String.valueOf(after.get(path)).equals(before.get(path)))
                .toList();
        assertThat(told)
                .contains(
                        "index.html",
                        "where-and-when.html",
                        "places.html",
                        "incidents.html",
                        "registers/detentions.html",
                        "data/detentions.csv",
                        "data/index.csv")
                .anyMatch(path -> path.matches("records/KZ-U-.*\\.html"))
                .anyMatch(path -> path.matches("records/KZ-L-.*\\.html"));
        assertThat(Set.copyOf(told)).doesNotContain("people.html");
    }
}
