package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.WithdrawRecord;
import org.khronika.sources.CrossReference;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.sources.PointsTo;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A cross-reference is checked for whoever reads it: found, withdrawn, or not for their eyes. The cast is invented. */
@DatabaseTest
class CrossReferenceJourneyTest {

    private static final String REGISTER = "/desk/registers/cross-references-checked";

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    WithdrawRecord withdraw;

    private Member ayla;
    private RecordRef update;

    @BeforeEach
    void anUpdate() {
        ayla = Cast.ayla(members);
        update = enter.enter(ayla, Draft.of(document("Update of spring"), List.of()), null);
    }

    private static Document document(String title) {
        return new Document(
                title, Material.COUNTRY_UPDATE, null, null, null, null, null, null, null, null, null, null, null);
    }

    private RecordRef pointing(RecordRef target) {
        CrossReference reference = new CrossReference(
                update,
                "paragraph 7",
                "As covered before",
                "the picket of winter",
                PointsTo.EARLIER_UPDATE,
                target,
                null,
                List.of(),
                null,
                null);
        return enter.enter(ayla, Draft.of(reference, List.of()), null);
    }

    private String page(Member reader, RecordRef record) {
        return new Desk(mvc, reader).open("/desk/records/" + record.address()).html();
    }

    @Test
    void whatItPointsToIsFoundUntilItIsWithdrawn() {
        RecordRef earlier = enter.enter(ayla, Draft.of(document("Update of winter"), List.of()), null);
        RecordRef reference = pointing(earlier);

        assertThat(page(ayla, reference)).contains("Leads to “Update of winter”.", "Leads somewhere");
        assertThat(page(ayla, update))
                .contains("What it points to", "The one cross-reference leads to what it points to.");
        assertThat(page(ayla, earlier)).contains("What points to it", "“As covered before”: the picket of winter");
        assertThat(new Desk(mvc, ayla).open(REGISTER).html()).contains("Leads to “Update of winter”.");

        withdraw.withdraw(Cast.edil(members), earlier, 1, "It was another one.");

        assertThat(page(ayla, reference))
                .contains("The document that it points to is withdrawn or not public.")
                .doesNotContain("Leads to “Update of winter”.");
        assertThat(new Desk(mvc, ayla).open(REGISTER).html())
                .contains("Withdrawn or not public", "is withdrawn or not public.");
    }

    @Test
    void whoMayNotSeeTheTargetLearnsNothingOfIt() {
        RecordRef secret = enter.enter(
                ayla, new Draft<>(document("Secret update title"), List.of(), Sensitivity.RESTRICTED, Set.of()), null);
        RecordRef reference = pointing(secret);
        Member bek = Cast.bek(members);

        assertThat(page(ayla, reference)).contains("Secret update title");
        for (String html : List.of(
                page(bek, reference),
                page(bek, update),
                new Desk(mvc, bek).open(REGISTER).html())) {
            assertThat(html).doesNotContain("Secret update title", secret.address());
        }
        assertThat(page(bek, reference)).contains("The document that it points to is withdrawn or not public.");
    }
}
