package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.pages.RecordPage;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.sources.Document;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record claims is held to what it cites, when it is accepted and when it is published. */
@DatabaseTest
class NobodyClaimsMoreThanIsCitedTest {

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    ReleasePlanner planner;

    private static Document document(String material) {
        return Kept.of(
                        "KZ-D-2023-480147",
                        Document.class,
                        Map.of(
                                "title",
                                "Үкім — “Қорғас ісі”",
                                "material",
                                material,
                                "publisher",
                                "Қорғас қалалық соты"))
                .body();
    }

    private RecordRef incident(RecordRef source) {
        Incident beaten = Kept.of(
                        "KZ-I-2023-480147",
                        Incident.class,
                        Map.of("title", "Beating of a baker, Қорғас", "when", "2023-01-05", "certainty", "ESTABLISHED"))
                .body();
        Member ayla = Cast.ayla(members);
        return enter.enter(
                ayla, Draft.of(beaten, List.of(Citation.of(source, "page 2"), Citation.of(source, "page 4"))), null);
    }

    private void accepted(RecordRef address) {
        Stored<?> record = records.get(address, Reader.of(Cast.ayla(members)));
        submit.submit(Cast.ayla(members), address, record.version(), null);
        accept.accept(Cast.rada(members), address, record.version() + 1, null);
    }

    @Test
    void whatClaimsMoreThanItCitesIsNotAccepted() {
        RecordRef news = enter.enter(Cast.ayla(members), Draft.of(document("NEWS"), List.of()), null);
        accepted(news);
        RecordRef beaten = incident(news);

        assertThatThrownBy(() -> accepted(beaten))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("claims more than it cites")
                .hasMessageContaining("“Established”")
                .hasMessageContaining("Cited: One source, 2 passages. That entitles to “Reported”.");
    }

    @Test
    void whatWasAcceptedIsPublishedOnlyAsSureAsItsSourceStillEntitlesTo() {
        RecordRef judgment = enter.enter(Cast.ayla(members), Draft.of(document("COURT_DOCUMENT"), List.of()), null);
        accepted(judgment);
        RecordRef beaten = incident(judgment);
        accepted(beaten);
        assertThat(java.util.Objects.requireNonNull(page(beaten).hedge()).certainty())
                .isEqualTo(Certainty.ESTABLISHED);
        assertThat(page(beaten).state()).isEqualTo("5 January 2023.");

        Stored<Document> kept = records.get(judgment, Document.class, Reader.of(Cast.ayla(members)));
        amend.amend(
                Cast.ayla(members),
                judgment,
                kept.version(),
                Draft.of(document("NEWS"), List.of()),
                "No judgment: news of it");
        accepted(judgment);

        assertThat(java.util.Objects.requireNonNull(page(beaten).hedge()).certainty())
                .isEqualTo(Certainty.REPORTED);
        assertThat(page(beaten).state()).isEqualTo("Reported: 5 January 2023.");
    }

    private RecordPage page(RecordRef address) {
        return planner.plan(ZonedDateTime.now(ZoneId.of("UTC")), null).plan().records().stream()
                .filter(record -> record.address().equals(address))
                .map(PublicRecord::page)
                .findFirst()
                .orElseThrow();
    }
}
