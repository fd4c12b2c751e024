package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.records.Account;
import org.khronika.records.AccountStanding;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.EnterRecord;
import org.khronika.records.Reader;
import org.khronika.records.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Sources that disagree about an answer, and places that were called otherwise, as a member meets them. The cast is invented. */
@DatabaseTest
@AutoConfigureMockMvc
class SourcesThatDisagreeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    EnterGazetteerPlace places;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void signIn() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    @Test
    void anAccountOfOneAnswerIsEnteredAndStandsUnderItsFact() {
        RecordRef lawyer = enter.enter(ayla, Draft.of(Person.named("Laila Lawyer"), List.of()), null);
        RecordRef address =
                enter.enter(ayla, Draft.of(Cast.incident("Detention of two actors", "2022-11-14"), List.of()), null);
        String form = "/desk/records/" + address.address() + "/form";
        Page added = desk.send(form, desk.open(form).form(), Map.of("form-add", "accounts"));
        assertThat(added.html()).contains("The record as a whole", "When did it happen?</option>");

        Page saved = desk.send(
                form,
                added.form(),
                Map.of(
                        "accounts.0.field", "when",
                        "accounts.0.speaker", "Their lawyer",
                        "accounts.0.onRecord", "Laila Lawyer",
                        "accounts.0.states", "They were taken on the evening before.",
                        "accounts.0.said", "16 November 2022",
                        "accounts.0.standing", "DISPUTED",
                        "accounts.0.because", "the duty log says otherwise"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        assertThat(records.get(address, Incident.class, Reader.of(ayla)).body().accounts())
                .containsExactly(new Account(
                        "when",
                        "Their lawyer",
                        lawyer,
                        "They were taken on the evening before.",
                        PartialDate.parse("2022-11-16"),
                        AccountStanding.DISPUTED,
                        "the duty log says otherwise"));
        String page = desk.open("/desk/records/" + address.address()).html();
        assertThat(page)
                .contains("their lawyer</a>, 16 November 2022: They were taken on the evening before;"
                        + " it is disputed, because the duty log says otherwise.")
                .doesNotContain("What is said, and by whom");
        assertThat(desk.open("/desk/records/" + address.address() + "/history").html())
                .contains("When did it happen?; Their lawyer; Laila Lawyer");
    }

    @Test
    void aPlaceIsReadAsOfADayAndAnIncidentSaysItAsItWas() {
        RecordRef semey = places.enter(ayla, Gazetteer.load("KZ"), "kz-semey", null);
        String page = "/desk/records/" + semey.address();

        assertThat(desk.open(page).html())
                .contains(
                        "In East Kazakhstan region until 7 June 2022, then Abai region since 8 June 2022.",
                        "As it stood on")
                .doesNotContain("by what was known on");
        assertThat(desk.open(page + "?on=1%20June%202022").html())
                .contains("As it was on 1 June 2022.", "East Kazakhstan region (until 7 June 2022)")
                .doesNotContain("Abai region (since");

        Incident bare = Cast.incident("Detention of one actor", "2022-01-05");
        Incident there = new Incident(
                bare.title(),
                null,
                bare.kind(),
                bare.when(),
                semey,
                null,
                bare.freedoms(),
                bare.acts(),
                List.of(),
                bare.certainty(),
                null,
                List.of(),
                null,
                List.of(),
                null);
        RecordRef incident = enter.enter(ayla, Draft.of(there, List.of()), null);
        assertThat(desk.open("/desk/records/" + incident.address()).html())
                .contains("Semey, East Kazakhstan region (today Abai region)");
    }
}
