package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** For every role and every sensitivity: a record that a member may not see changes nothing on any page that they can open. */
@DatabaseTest
class HiddenRecordsTest {

    private static final String NAME = "Zarina Hiddenperson";

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    private Member author;

    @BeforeEach
    void theAuthor() {
        author = Cast.ayla(members);
    }

    enum Who {
        AUTHOR,
        NAMED,
        DOCUMENTER,
        REVIEWER,
        EDITOR,
        ADMINISTRATOR
    }

    static Stream<Arguments> everyRoleAndSensitivity() {
        return Stream.of(Who.values())
                .flatMap(who -> Stream.of(Sensitivity.values()).map(sensitivity -> Arguments.of(who, sensitivity)));
    }

    private Member member(Who who) {
        return switch (who) {
            case AUTHOR -> author;
            case NAMED -> Cast.bek(members);
            case DOCUMENTER ->
                members.find("third@monitor.test")
                        .orElseGet(() ->
                                members.add("third@monitor.test", "Third Documenter", Set.of(Role.DOCUMENTER), null));
            case REVIEWER -> Cast.rada(members);
            case EDITOR -> Cast.edil(members);
            case ADMINISTRATOR -> Cast.ada(members);
        };
    }

    private static boolean sees(Who who, Member member, Sensitivity sensitivity) {
        return member.may(Permission.READ_RECORDS)
                && (sensitivity != Sensitivity.RESTRICTED || who == Who.AUTHOR || who == Who.NAMED);
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndSensitivity")
    void whatMayNotBeSeenIsNowhere(Who who, Sensitivity sensitivity) {
        Member member = member(who);
        String name = NAME + " " + who + " " + sensitivity;
        Draft<Person> draft = new Draft<>(
                Person.named(name),
                List.of(),
                sensitivity,
                Set.of(Cast.bek(members).id()));
        RecordRef hidden = enter.enter(author, draft, null);
        submit.submit(author, hidden, 1, null);
        RecordRef open = enter.enter(author, Draft.of(naming(hidden), List.of()), null);
        Desk desk = new Desk(mvc, member);
        boolean sees = sees(who, member, sensitivity);

        String words = name.replace(" ", "%20");
        // What was typed is offered to be made new, so that only the address tells whether the record was found.
        assertThat(desk.open("/desk/suggestions?kinds=PERSON&words=" + words)
                        .html()
                        .contains(hidden.address()))
                .isEqualTo(sees);
        assertThat(contains(desk, "/desk/suggestions?kinds=PERSON&words=" + hidden, hidden, name))
                .isEqualTo(sees);
        if (!sees) {
            assertThat(contains(desk, "/desk", hidden, name)).isFalse();
        }
        assertThat(contains(
                        desk,
                        "/desk/records?words=Hiddenperson%20" + who + "%20" + sensitivity,
                        hidden,
                        "/desk/records/" + hidden))
                .isEqualTo(sees);
        assertThat(contains(desk, "/desk/records/" + open, hidden, name)).isEqualTo(sees);
        assertThat(contains(desk, "/desk/records/" + open + "/form", hidden, name))
                .isEqualTo(sees);
        assertThat(contains(desk, "/desk/records/" + open + "/history", hidden, name))
                .isFalse();
        for (String page : List.of("", "/form", "/history")) {
            Desk.Page direct = desk.open("/desk/records/" + hidden + page);
            assertThat(direct.status())
                    .isEqualTo(sees ? 200 : member.may(Permission.READ_RECORDS) ? 404 : direct.status());
            assertThat(direct.html().contains(name)).isEqualTo(sees);
        }
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndSensitivity")
    void anErrorSaysTheSameOfAHiddenRecordAsOfNone(Who who, Sensitivity sensitivity) {
        Member member = member(who);
        if (!member.may(Permission.ENTER_RECORDS) || sees(who, member, sensitivity)) {
            return;
        }
        String name = NAME + " error " + who;
        RecordRef hidden = enter.enter(author, new Draft<>(Person.named(name), List.of(), sensitivity, Set.of()), null);
        Desk desk = new Desk(mvc, member);
        Desk.Page form = desk.open("/desk/records/new?kind=INCIDENT");
        Desk.Page added = desk.send("/desk/records", form.form(), Map.of("form-add", "parties"));

        for (Map<String, String> attempt : List.of(
                Map.of("parties.0.who", name),
                Map.of("parties.0.who", hidden.address()),
                Map.of("parties.0.who", name, "parties.0.who-as", hidden.address()),
                Map.of("parties.0.who", name, "parties.0.who-for", name, "parties.0.who-pick", hidden.address()))) {
            Desk.Page answer = desk.send("/desk/records", added.form(), attempt);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.html())
                    .containsAnyOf(
                            "No record that you may see is called",
                            "There is no record %s, or you may not see it".formatted(hidden.address()));
        }
    }

    private static boolean contains(Desk desk, String page, RecordRef hidden, String words) {
        String html = desk.open(page).html();
        boolean named = html.contains(words);
        if (!named) {
            assertThat(html).doesNotContain("value=\"" + hidden.address() + "\"");
        }
        return named;
    }

    private static Incident naming(RecordRef person) {
        return new Incident(
                "An incident that names somebody",
                null,
                IncidentKind.SINGLE,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                List.of(new Party(person, null, null, PartyRole.VICTIM, null, null)),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }
}
