package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A member enters, amends and sends records by hand, without scripts. */
@DatabaseTest
class EnterByHandJourneyTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    WithdrawRecord withdraw;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void signIn() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    private static RecordRef saved(Page page) {
        assertThat(page.status()).as(page.html()).isEqualTo(302);
        return new RecordRef(page.location().substring("/desk/records/".length()));
    }

    private Incident incident(RecordRef address) {
        return records.get(address, Incident.class, Reader.of(ayla)).body();
    }

    private RecordRef person(String name) {
        return enter.enter(ayla, Draft.of(Person.named(name), List.of()), null);
    }

    @Test
    void anIncidentIsEnteredAndSentForReview() {
        Page form = desk.open("/desk/records/new?kind=INCIDENT");

        RecordRef address = saved(desk.send(
                "/desk/records",
                form.form(),
                Map.of(
                        "title", "Detention of two people, Example Town",
                        "when", "mid-January 2023",
                        "certainty", "REPORTED",
                        "form-why", "From the call of today",
                        "form-do", "submit")));

        assertThat(incident(address).title()).isEqualTo("Detention of two people, Example Town");
        assertThat(String.valueOf(incident(address).when())).isEqualTo("2023-01-11~/2023-01-20~");
        assertThat(records.get(address, Reader.of(ayla)).review()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void aFormThatIsSentTwiceEntersOneRecord() {
        Page form = desk.open("/desk/records/new?kind=EPISODE");
        Map<String, String> answers = Map.of("title", "An episode sent twice", "kind", "EVENT", "form-do", "save");

        RecordRef first = saved(desk.send("/desk/records", form.form(), answers));
        RecordRef second = saved(desk.send("/desk/records", form.form(), answers));

        assertThat(second).isEqualTo(first);
        assertThat(records.count(RecordQuery.all().matching("episode sent twice"), Reader.of(ayla)))
                .isEqualTo(1);
    }

    @Test
    void everyAnswerThatCannotStandIsNamedAndNothingTypedIsLost() {
        Page form = desk.open("/desk/records/new?kind=INCIDENT");

        Page answer = desk.send(
                "/desk/records",
                form.form(),
                Map.of(
                        "title",
                        "",
                        "when",
                        "32 January 2023",
                        "place",
                        "Nowhere at all",
                        "account",
                        "<b>typed</b> & kept"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("href=\"#when\"", "href=\"#place\"")
                .contains("No record that you may see is called")
                .contains("&lt;b&gt;typed&lt;/b&gt; &amp; kept")
                .doesNotContain("<b>typed</b>");
        assertThat(answer.form()).containsEntry("when", List.of("32 January 2023"));
        assertThat(answer.form()).containsEntry("account", List.of("<b>typed</b> & kept"));
    }

    @Test
    void aNameThatFitsSeveralIsChosenFromWhatTellsThemApart() {
        RecordRef one = person("Aida Twice");
        RecordRef other = person("Aida Twice");
        Page form = desk.open("/desk/records/new?kind=INCIDENT");
        Page added =
                desk.send("/desk/records", form.form(), Map.of("form-add", "parties", "title", "Kept while adding"));
        assertThat(added.form()).containsEntry("title", List.of("Kept while adding"));

        Page asked = desk.send(
                "/desk/records",
                added.form(),
                Map.of("parties.0.who", "aida twice", "parties.0.role", "VICTIM", "certainty", "REPORTED"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html()).contains("fits several records", one.address(), other.address());

        RecordRef address =
                saved(desk.send("/desk/records", asked.form(), Map.of("parties.0.who-pick", other.address())));
        assertThat(incident(address).parties().getFirst().who()).isEqualTo(other);
    }

    @Test
    void anItemIsTakenOutAndTheOthersKeepTheirAnswers() {
        Page form = desk.open("/desk/records/new?kind=FIGURE");
        Page one = desk.send("/desk/records", form.form(), Map.of("form-add", "parts"));
        Page two = desk.send(
                "/desk/records",
                one.form(),
                Map.of("form-add", "parts", "parts.0.label", "first", "parts.0.value", "1"));
        Page left = desk.send(
                "/desk/records",
                two.form(),
                Map.of("form-remove", "parts.0", "parts.1.label", "second", "parts.1.value", "more than 2"));

        assertThat(left.form()).containsEntry("parts", List.of("1"));
        assertThat(left.form()).containsEntry("parts.1.label", List.of("second"));
        assertThat(left.form()).doesNotContainKey("parts.0.label");
    }

    @Test
    void whatAConstructorRefusesIsSaidAtTheAnswer() {
        Page form = desk.open("/desk/records/new?kind=PLACE");

        Page answer = desk.send(
                "/desk/records",
                form.form(),
                Map.of("names.0.text", "Example Town", "kind", "CITY", "latitude", "143.2"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("href=\"#latitude\"", "Expected a latitude between -90 and 90");
    }

    @Test
    void aPersonKeepsProtectionAndThePageSaysWhatThePublicSees() {
        Page form = desk.open("/desk/records/new?kind=PERSON&name=Child%20Example");
        assertThat(form.form()).containsEntry("names.0.text", List.of("Child Example"));

        Page look = desk.send("/desk/records", form.form(), Map.of("protection", "MINOR", "form-do", "look"));
        assertThat(look.html()).contains("“a minor” in place of the name", "A child is never named.");

        RecordRef address = saved(desk.send("/desk/records", look.form(), Map.of("form-do", "save")));
        assertThat(address.kind()).isEqualTo(RecordKind.PERSON);
        assertThat(desk.open("/desk/records/" + address.address()).html()).contains("a minor");
    }

    @Test
    void aPlaceOfTheGazetteerIsPutOnRecordWhenItIsNamed() {
        assertThat(desk.open("/desk/suggestions?kinds=PLACE&words=" + "taldyko").html())
                .contains("Taldykorgan", "from the gazetteer");
        Page form = desk.open("/desk/records/new?kind=INCIDENT");
        Map<String, String> answers =
                Map.of("title", "In a town", "place", "taldykorgan", "certainty", "REPORTED", "when", "no date at all");

        Page wrong = desk.send("/desk/records", form.form(), answers);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("It is put on record when this form is saved.");
        assertThat(records.count(RecordQuery.all().of(RecordKind.PLACE).matching("taldykorgan"), Reader.of(ayla)))
                .isZero();

        RecordRef address = saved(desk.send("/desk/records", wrong.form(), Map.of("when", "2022")));
        RecordRef place = Objects.requireNonNull(incident(address).place());
        assertThat(records.get(place, Reader.of(ayla)).title()).isEqualTo("Taldykorgan");
    }

    @Test
    void aRefusedDeedLosesNothingThatWasTyped() {
        RecordRef address = enter.enter(ayla, Draft.of(Cast.incident("Withdrawn meanwhile", "2022"), List.of()), null);
        Page form = desk.open("/desk/records/" + address.address() + "/form");
        withdraw.withdraw(Cast.edil(members), address, 1, "It did not happen.");

        Page answer = desk.send(
                "/desk/records/" + address.address() + "/form",
                form.form(),
                Map.of("form-made-on", "2", "outcome", "typed after all"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("has been withdrawn and cannot be amended");
        assertThat(answer.form()).containsEntry("outcome", List.of("typed after all"));
    }

    @Test
    void theFormOfARecordGivesTheSameRecordBack() {
        RecordRef address =
                enter.enter(ayla, Draft.of(Cast.incident("<i>Not italics</i>", "2022-11-14"), List.of()), null);

        Page form = desk.open("/desk/records/" + address.address() + "/form");
        saved(desk.send("/desk/records/" + address.address() + "/form", form.form(), Map.of("form-do", "save")));

        assertThat(records.get(address, Reader.of(ayla)).version()).isEqualTo(1);
        for (String page : List.of("", "/form", "/history")) {
            assertThat(desk.open("/desk/records/" + address.address() + page).html())
                    .contains("&lt;i&gt;Not italics&lt;/i&gt;")
                    .doesNotContain("<i>Not");
        }
    }
}
