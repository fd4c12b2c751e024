package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.sources.KeepDocument;
import org.khronika.sources.Material;
import org.khronika.sources.Submission;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A record is bound to the words of a source by hand. */
@DatabaseTest
class CiteJourneyTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    KeepDocument keep;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void signIn() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    private RecordRef keptReport(String text) {
        return keep.keep(
                        ayla,
                        new Submission(
                                text.getBytes(StandardCharsets.UTF_8),
                                null,
                                null,
                                Material.REPORT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Sensitivity.TEAM,
                                Set.of()))
                .document();
    }

    @Test
    void aCitationFindsItsWordsInTheKeptText() {
        RecordRef source =
                keptReport("Report of an example.\n\nPolice held two people in Example Town on 14 November.");
        Page form = desk.open("/desk/records/new?kind=INCIDENT");
        Page added = desk.send(
                "/desk/records",
                form.form(),
                Map.of("form-add", "form-cites", "title", "Two people held", "certainty", "REPORTED"));

        Page saved = desk.send(
                "/desk/records",
                added.form(),
                Map.of(
                        "form-cites.0.source", source.address(),
                        "form-cites.0.field", "when",
                        "form-cites.0.quote", "on 14 November"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        RecordRef address = new RecordRef(saved.location().substring("/desk/records/".length()));
        Citation citation = records.get(address, Reader.of(ayla)).citations().getFirst();
        assertThat(citation.field()).isEqualTo("when");
        assertThat(citation.quote()).isEqualTo("on 14 November");
        assertThat(citation.start()).isNotNull();
        assertThat(citation.locator()).startsWith("paragraph");

        Page again = desk.open("/desk/records/" + address.address() + "/form");
        assertThat(again.html()).contains("Police held two people in Example Town ", "on 14 November</a>");
        desk.send("/desk/records/" + address.address() + "/form", again.form(), Map.of("outcome", "released"));
        assertThat(records.get(address, Reader.of(ayla)).citations()).containsExactly(citation);
    }

    @Test
    void wordsThatDoNotStandInTheDocumentAreSaid() {
        RecordRef source = keptReport("Another report of an example, which says little.");
        Page form = desk.open("/desk/records/new?kind=EPISODE");
        Page added = desk.send("/desk/records", form.form(), Map.of("form-add", "form-cites"));

        Page answer = desk.send(
                "/desk/records",
                added.form(),
                Map.of(
                        "title", "An episode",
                        "kind", "EVENT",
                        "form-cites.0.source", source.address(),
                        "form-cites.0.quote", "says much"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("do not stand in the document: “says much”.", "href=\"#form-cites-0-quote\"");
    }

    @Test
    void aCitationOfASourceThatMayNotBeSeenIsKeptAndTellsNothing() {
        Document secret = new Document(
                "Secret note title", Material.OTHER, null, null, null, null, null, null, null, null, null, null, null);
        RecordRef source = enter.enter(ayla, new Draft<>(secret, List.of(), Sensitivity.RESTRICTED, Set.of()), null);
        Citation cited = new Citation(null, source, null, null, "secret words", "page 3");
        RecordRef address =
                enter.enter(ayla, Draft.of(Cast.incident("Something in the open", "2022"), List.of(cited)), null);
        Desk other = new Desk(mvc, Cast.bek(members));

        Page form = other.open("/desk/records/" + address.address() + "/form");
        Page page = other.open("/desk/records/" + address.address());
        for (Page seen : List.of(form, page)) {
            assertThat(seen.html())
                    .contains("a record that you may not see")
                    .doesNotContain("Secret note title", "secret words", "page 3", source.address());
        }
        other.send("/desk/records/" + address.address() + "/form", form.form(), Map.of("outcome", "released"));

        assertThat(records.get(address, Reader.of(ayla)).version()).isEqualTo(2);
        assertThat(records.get(address, Reader.of(ayla)).citations()).containsExactly(cited);
    }
}
