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
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.SourceClaim;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** One more item is added to a list of a record by a short form, without the record in it. */
@DatabaseTest
@Transactional
class MoreOfARecordTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    private Member ayla;
    private Desk desk;
    private RecordRef incident;

    @BeforeEach
    void anIncident() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
        incident = enter.enter(ayla, Draft.of(Cast.incident("Two people held", "2023-01-14"), List.of()), null);
    }

    private Stored<Incident> now() {
        return records.get(incident, Incident.class, Reader.of(ayla));
    }

    private String more() {
        return "/desk/records/" + incident.address() + "/more/sourceClaims";
    }

    @Test
    void thePageOfARecordOffersIt() {
        assertThat(desk.open("/desk/records/" + incident.address()).html())
                .contains("href=\"" + more() + "\"", "Add a source claim");
    }

    @Test
    void theItemIsAddedWithItsCitationAndTheRestStays() {
        Page form = desk.open(more());
        assertThat(form.html()).contains("Two people held.").doesNotContain("name=\"title\"");

        Page saved = desk.send(
                more(),
                form.form(),
                Map.of(
                        "sourceClaims.0.speaker", "The police of Example Town",
                        "sourceClaims.0.states", "Nobody was held.",
                        "sourceClaims.0.assessment", "DISPUTED",
                        "form-do", "submit"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        assertThat(now().body().title()).isEqualTo("Two people held");
        assertThat(now().body().sourceClaims())
                .extracting(SourceClaim::speaker, SourceClaim::assessment)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("The police of Example Town", ClaimAssessment.DISPUTED));
        assertThat(now().review()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void whatIsWrongIsNamedAndNothingTypedIsLost() {
        Page answer = desk.send(
                more(),
                desk.open(more()).form(),
                Map.of("sourceClaims.0.states", "Nobody was held.", "sourceClaims.0.said", "кеше", "form-do", "save"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("Not added yet", "#sourceClaims-0-said", "Nobody was held.", "кеше");
        assertThat(now().body().sourceClaims()).isEmpty();
    }

    @Test
    void anItemInWhichNothingIsAnsweredIsNotSaidToBeAdded() {
        Page answer = desk.send(more(), desk.open(more()).form(), Map.of("form-do", "save"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("Not added yet", "Fill this in.");
    }

    @Test
    void theSourceOfAnItemWithoutAnAnswerIsNotLostInSilence() {
        RecordRef source = enter.enter(ayla, Draft.of(report(), List.of()), null);
        Page withSource = desk.send(
                "/desk/records/" + incident.address() + "/form",
                desk.open("/desk/records/" + incident.address() + "/form").form(),
                Map.of(
                        "sourceClaims", "0",
                        "form-cites", "0",
                        "form-cites.0.source", source.address(),
                        "form-cites.0.field", "sourceClaims.0",
                        "form-cites.0.locator", "3-тармақ",
                        "form-do", "save"));

        assertThat(withSource.status()).isEqualTo(422);
        assertThat(withSource.html()).contains("This is empty, but citation 1 rests on it.", "3-тармақ");
    }

    private static Document report() {
        return new Document(
                "Есеп: “Үміт” — 2023",
                Material.REPORT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The source that is given with a claim bears out this claim, and not the one before it. */
    @Test
    void theSourceOfASecondAccountIsBoundToTheSecond() {
        Document report = new Document(
                "A report", Material.REPORT, null, null, null, null, null, null, null, null, null, null, null);
        RecordRef source = enter.enter(ayla, Draft.of(report, List.of()), null);
        for (String speaker : List.of("The police", "Their lawyer")) {
            int n = now().body().sourceClaims().size();
            Page saved = desk.send(
                    more(),
                    desk.open(more()).form(),
                    Map.of(
                            "sourceClaims." + n + ".speaker",
                            speaker,
                            "sourceClaims." + n + ".states",
                            "Two were held.",
                            "sourceClaims." + n + ".assessment",
                            "DISPUTED",
                            "form-cites." + n + ".source",
                            source.address(),
                            "form-cites." + n + ".locator",
                            "of " + speaker,
                            "form-do",
                            "save"));
            assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        }

        assertThat(now().citations())
                .extracting(Citation::field, Citation::locator)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("sourceClaims[0]", "of The police"),
                        org.assertj.core.api.Assertions.tuple("sourceClaims[1]", "of Their lawyer"));
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAtTheEnd() {
        String more = more().replace("sourceClaims", "disruptions");
        Page answer = desk.send(
                more,
                desk.open(more).form(),
                Map.of(
                        "disruptions.0.service", "MOBILE_INTERNET",
                        "disruptions.0.began", "5 January 2023",
                        "disruptions.0.ended", "4 January 2023",
                        "disruptions.0.evidence", "SEEN",
                        "form-do", "save"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains(
                        "href=\"#disruptions-0-ended\"",
                        "Expected that it ended on 5 January 2023 or later, found 4 January 2023.");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotLost() {
        Page form = desk.open(more());
        amend.amend(
                ayla,
                incident,
                1,
                Draft.of(Cast.incident("Two people held for a night", "2023-01-14"), List.of()),
                null);

        Page answer = desk.send(
                more(),
                form.form(),
                Map.of(
                        "sourceClaims.0.speaker", "The police",
                        "sourceClaims.0.states", "Nobody.",
                        "sourceClaims.0.assessment", "DISPUTED",
                        "form-do", "save"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(now().body().title()).isEqualTo("Two people held for a night");
    }

    @Test
    void aListThatDoesNotGrowIsNotFound() {
        assertThat(desk.open("/desk/records/" + incident.address() + "/more/parties")
                        .status())
                .isEqualTo(404);
    }
}
