package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Draft;
import org.khronika.records.SourceClaim;
import org.khronika.records.Stored;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Sources that disagree about an answer, and places that were called otherwise, as a member meets them. The cast is invented. */
@DatabaseTest
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
        Page added = desk.send(form, desk.open(form).form(), Map.of("form-add", "sourceClaims"));
        assertThat(added.html()).contains("The record as a whole", "When did it happen?</option>");

        Page saved = desk.send(
                form,
                added.form(),
                Map.of(
                        "sourceClaims.0.field", "when",
                        "sourceClaims.0.speaker", "Their lawyer",
                        "sourceClaims.0.onRecord", "Laila Lawyer",
                        "sourceClaims.0.states", "They were taken on the evening before.",
                        "sourceClaims.0.said", "16 November 2022",
                        "sourceClaims.0.assessment", "DISPUTED",
                        "sourceClaims.0.because", "the duty log says otherwise"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        assertThat(records.get(address, Incident.class, Reader.of(ayla)).body().sourceClaims())
                .containsExactly(new SourceClaim(
                        "when",
                        "Their lawyer",
                        lawyer,
                        List.of(),
                        "They were taken on the evening before.",
                        PartialDate.parse("2022-11-16"),
                        ClaimAssessment.DISPUTED,
                        "the duty log says otherwise"));
        String page = desk.open("/desk/records/" + address.address()).html();
        assertThat(page)
                .contains("their lawyer</a>, 16 November 2022: They were taken on the evening before;"
                        + " it is disputed, because the duty log says otherwise.")
                .doesNotContain("What is said, and by whom");
        assertThat(desk.open("/desk/records/" + address.address() + "/history").html())
                .contains("When did it happen?; Their lawyer; Laila Lawyer");
    }

    /** The second of three speakers must not end up with the source of the first. */
    @Test
    void aCitationStaysWithItsClaimWhenAnotherIsTakenOut() {
        Document report = new Document(
                "A report", Material.REPORT, null, null, null, null, null, null, null, null, null, null, null);
        RecordRef source = enter.enter(ayla, Draft.of(report, List.of()), null);
        RecordRef address = enter.enter(
                ayla,
                Draft.of(
                        told("The police", "A neighbour", "Her lawyer"),
                        List.of(
                                cites("sourceClaims[0]", source, "of the police"),
                                cites("sourceClaims[1].states", source, "of the neighbour"),
                                cites("sourceClaims[2]", source, "of the lawyer"))),
                null);
        String form = "/desk/records/" + address.address() + "/form";
        Page opened = desk.open(form);
        assertThat(opened.html()).contains("Source claim 1</b>", "Source claim 3</b>");

        Page without = desk.send(form, opened.form(), Map.of("form-remove", "sourceClaims.0"));
        assertThat(without.html()).contains("of the neighbour").doesNotContain("of the police");
        Page cited = desk.send(form, without.form(), Map.of("form-add", "form-cites"));
        assertThat(cited.html()).contains("<option value=\"sourceClaims.2\">Source claim 2: ");
        Page saved = desk.send(
                form,
                cited.form(),
                Map.of(
                        "form-cites.3.source", source.address(),
                        "form-cites.3.field", "sourceClaims.2",
                        "form-cites.3.locator", "more of the lawyer"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        Stored<Incident> now = records.get(address, Incident.class, Reader.of(ayla));
        assertThat(now.body().sourceClaims())
                .extracting(SourceClaim::speaker)
                .containsExactly("A neighbour", "Her lawyer");
        assertThat(now.citations())
                .extracting(Citation::field, Citation::locator)
                .containsExactly(
                        tuple("sourceClaims[0].states", "of the neighbour"),
                        tuple("sourceClaims[1]", "of the lawyer"),
                        tuple("sourceClaims[1]", "more of the lawyer"));
    }

    /** What is disputed is the number in the second detention; it stays so when the first is taken out, and asks again when the second is. */
    @Test
    void aClaimAboutAnAnswerInsideAnItemStaysWithIt() {
        RecordRef address = enter.enter(ayla, Draft.of(told(), List.of()), null);
        String form = "/desk/records/" + address.address() + "/form";
        Page page = desk.open(form);
        for (String list : List.of("detentions", "detentions", "sourceClaims")) {
            page = desk.send(form, page.form(), Map.of("form-add", list));
        }
        assertThat(page.html())
                .contains(
                        "<optgroup label=\"Detention 2\">",
                        "<option value=\"detentions.1.howMany\">Detention 2, how many people</option>");
        Map<String, String> answers = Map.of(
                "detentions.0.how", "SUMMONED",
                "detentions.1.how", "TAKEN",
                "detentions.1.howMany", "6",
                "sourceClaims.0.field", "detentions.1.howMany",
                "sourceClaims.0.speaker", "The police",
                "sourceClaims.0.states", "Four people were held.",
                "sourceClaims.0.assessment", "DISPUTED");
        assertThat(desk.send(form, page.form(), answers).status()).isEqualTo(302);
        assertThat(field(address)).isEqualTo("detentions[1].howMany");
        assertThat(desk.open("/desk/records/" + address.address()).html())
                .contains("Detention 2, how many people: ", "Four people were held.");
        assertThat(desk.open("/desk/records/" + address.address() + "/history").html())
                .contains("Detention 2, how many people; The police");

        Page first = desk.send(form, desk.open(form).form(), Map.of("form-remove", "detentions.0"));
        assertThat(first.html()).contains("selected=\"selected\">Detention 1, how many people</option>");
        assertThat(desk.send(form, first.form(), Map.of()).status()).isEqualTo(302);
        assertThat(field(address)).isEqualTo("detentions[0].howMany");

        Page none = desk.send(form, desk.open(form).form(), Map.of("form-remove", "detentions.0"));
        Page refused = desk.send(form, none.form(), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains(
                        "href=\"#sourceClaims-0-field\"",
                        "What was chosen here has been taken out of the record.",
                        "An item that was taken out: choose again");
    }

    private @Nullable String field(RecordRef address) {
        return records.get(address, Incident.class, Reader.of(ayla))
                .body()
                .sourceClaims()
                .getFirst()
                .field();
    }

    private static Citation cites(String field, RecordRef source, String where) {
        return new Citation(field, source, null, null, null, where);
    }

    private static Incident told(String... speakers) {
        Incident bare = Cast.incident("Detention of two actors", "2022-11-14");
        return new Incident(
                bare.title(),
                null,
                bare.kind(),
                bare.when(),
                null,
                null,
                bare.freedoms(),
                bare.acts(),
                List.of(),
                bare.certainty(),
                null,
                Stream.of(speakers)
                        .map(speaker -> SourceClaim.of(speaker, "There were several.", ClaimAssessment.DISPUTED))
                        .toList(),
                null,
                List.of(),
                null);
    }

    @Test
    void aPlaceIsReadAsOfADayAndAnIncidentSaysItAsItWas() {
        RecordRef semey = places.enter(ayla, Gazetteer.load("KZ"), "kz-semey");
        String page = "/desk/records/" + semey.address();

        assertThat(desk.open(page).html())
                .contains(
                        "From the gazetteer: in East Kazakhstan region until 7 June 2022, then Abai region since 8 June 2022.",
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
