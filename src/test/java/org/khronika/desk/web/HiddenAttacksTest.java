package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Announcement;
import org.khronika.incidents.Episode;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.statements.Characterisation;
import org.khronika.statements.Intervention;
import org.khronika.statements.Statement;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An attack that somebody may not see takes no place in its series; what is hidden solves nothing, claims nothing, contradicts
 * nothing: neither before a member nor in a release. The cast is invented.
 */
@DatabaseTest
class HiddenAttacksTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    Contents contents;

    @Autowired
    PublishRelease publish;

    private Member ayla;
    private Citation source;
    private RecordRef series;
    private RecordRef stones;
    private RecordRef fire;
    private RecordRef police;

    @BeforeEach
    void anOpenSeries() {
        ayla = Cast.ayla(members);
        source = Cast.source(enter, members);
        series = open(Episode.class, Map.of("title", "Attacks on the Beacon", "kind", "SERIES"));
        stones = open(Incident.class, attack("Windows of the Beacon broken", "2022-10-11", "PROPERTY_ATTACKED"));
        fire = open(Incident.class, attack("Fire at the Beacon", "2023-01-19", "ARSON"));
        police = open(
                Announcement.class,
                Map.of(
                        "title", "Police: the windows are explained",
                        "speaker", "the police",
                        "said", "2023-02-01",
                        "incidents", List.of(stones.address())));
    }

    private Map<String, Object> attack(String title, String when, String act) {
        return Map.of(
                "title", title,
                "when", when,
                "freedoms", List.of("EXPRESSION"),
                "acts", List.of(act),
                "attacks", List.of(Map.of("on", "OFFICE")),
                "detentions", List.of(Map.of("how", "TAKEN", "preventive", "YES")),
                "reprisals", List.of(Map.of("aimedAtInWords", "the editor", "relation", "COLLEAGUE")),
                "episodes", List.of(series.address()));
    }

    private <T extends Record> RecordRef open(Class<T> type, Map<String, Object> answers) {
        RecordRef address = entered(type, Sensitivity.PUBLIC, answers);
        submit.submit(ayla, address, 1, null);
        accept.accept(Cast.rada(members), address, 2, null);
        return address;
    }

    private <T extends Record> RecordRef entered(Class<T> type, Sensitivity sensitivity, Map<String, Object> answers) {
        T body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
        return enter.enter(ayla, new Draft<>(body, List.of(source), sensitivity, Set.of()), null);
    }

    /** One of each kind that speaks of the attacks, all of which would change what their pages count. */
    private void hidden(Sensitivity sensitivity) {
        entered(Incident.class, sensitivity, attack("Paint on the door", "2022-11-22", "BEATING"));
        entered(
                Announcement.class,
                sensitivity,
                Map.of(
                        "title", "Ministry: all is explained",
                        "speaker", "the ministry",
                        "said", "2023-02-03",
                        "series", List.of(series.address()),
                        "contradicts", List.of(police.address())));
        RecordRef accused =
                enter.enter(ayla, new Draft<>(Person.named("Hidden Accused"), List.of(), sensitivity, Set.of()), null);
        entered(
                Proceeding.class,
                sensitivity,
                Map.of(
                        "title", "Case of the windows",
                        "kind", "CRIMINAL",
                        "people", List.of(Map.of("who", accused.address(), "position", "ACCUSED")),
                        "incidents", List.of(stones.address()),
                        "steps",
                                List.of(Map.of(
                                        "key", "s1",
                                        "kind", "CONVICTED",
                                        "when", "2023-02-20",
                                        "who", List.of(accused.address())))));
        List<String> about = List.of(series.address(), stones.address());
        entered(
                Statement.class,
                sensitivity,
                Map.of(
                        "gist",
                        "it must stop",
                        "kind",
                        "CALL",
                        "speaker",
                        "a union",
                        "said",
                        "2023-02-04",
                        "about",
                        about));
        entered(
                Intervention.class,
                sensitivity,
                Map.of("title", "A visit to the Beacon", "actor", "a delegation", "demand", "Stop it.", "whom", about));
        entered(
                Characterisation.class,
                sensitivity,
                Map.of("sentence", "Newsrooms are attacked as a rule.", "borneOut", about));
        entered(
                Episode.class,
                sensitivity,
                Map.of("title", "A year on", "kind", "ANNIVERSARY", "commemorates", series.address()));
    }

    @Test
    void restrictedRecordsChangeNoPageOfAnotherMember() {
        Map<String, String> before = read(Cast.bek(members));
        assertThat(before.get("/desk/records/" + series))
                .contains("said who was behind one of them", "No conviction is on record");

        hidden(Sensitivity.RESTRICTED);

        assertThat(read(Cast.bek(members))).isEqualTo(before);
        assertThat(read(ayla).get("/desk/records/" + series))
                .contains("said who was behind all of them", "Contradictory versions");
    }

    @Test
    void draftsChangeNothingThatAReleaseSays() {
        released();
        Map<String, String> before = released();

        hidden(Sensitivity.PUBLIC);

        assertThat(released()).isEqualTo(before);
    }

    private Map<String, String> read(Member member) {
        Desk desk = new Desk(mvc, member);
        Map<String, String> pages = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(series, stones, fire, police).map(record -> "/desk/records/" + record),
                        Stream.concat(
                                Stream.of(
                                                "attacks",
                                                "detentions",
                                                "reprisals",
                                                "who-called-on-whom",
                                                "interventions-and-outcomes",
                                                "characterisations-borne-out")
                                        .map(register -> "/desk/registers/" + register),
                                Stream.of("INCIDENT", "ANNOUNCEMENT", "EPISODE", "STATEMENT", "INTERVENTION")
                                        .map(kind -> "/desk/records?kind=" + kind)))
                .forEach(page ->
                        pages.put(page, desk.open(page).html().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")));
        return pages;
    }

    /** The pages and tables of a release that speak of attacks, but for the frame of the site, which has the number of the release. */
    private Map<String, String> released() {
        publish.publish(Cast.edil(members), "A release.", null);
        Desk reader = new Desk(mvc, Cast.bek(members));
        Map<String, String> files = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(series, stones, fire, police).map(record -> "/records/" + record + ".html"),
                        Stream.of(
                                        "registers/attacks.html",
                                        "registers/detentions.html",
                                        "registers/reprisals.html",
                                        "official-announcements.html",
                                        "data/attack-series.csv",
                                        "data/detentions.csv",
                                        "data/reprisals.csv",
                                        "data/incidents.csv",
                                        "data/episodes.csv",
                                        "data/official-announcements.csv",
                                        "data/who-called-on-whom.csv",
                                        "data/characterisations-borne-out.csv",
                                        "data/interventions-and-outcomes.csv")
                                .map(file -> "/" + file))
                .forEach(file -> {
                    Desk.Page page = reader.open(file);
                    assertThat(page.status()).as(file).isEqualTo(200);
                    files.put(file, withoutItsFrame(page.html()));
                });
        return files;
    }

    private static String withoutItsFrame(String text) {
        int main = text.indexOf("<main");
        return (main < 0 ? text : text.substring(main, text.indexOf("</main>")))
                .replaceAll("[Rr]elease (no\\. )?\\d+", "release");
    }
}
