package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A list of a kind is narrowed by the answers that the kind offers for it, and tells nobody what they may not see. */
@DatabaseTest
class NarrowedListTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    private RecordRef episode(String title, Sensitivity sensitivity) {
        Episode episode = new Episode(title, EpisodeKind.EVENT, null, null);
        return enter.enter(ayla, new Draft<>(episode, List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef proceeding(String title, ProceedingKind kind, Position position, @Nullable RecordRef episode) {
        PositionHeld held = new PositionHeld(null, "two teachers", null, position, null);
        Proceeding body = new Proceeding(
                title,
                kind,
                List.of(held),
                List.of(),
                episode == null ? List.of() : List.of(episode),
                List.of(),
                List.of(),
                null);
        return enter.enter(ayla, Draft.of(body, List.of()), null);
    }

    private String list(Member member, String narrowed) {
        return new Desk(mvc, member)
                .open("/desk/records?kind=PROCEEDING" + narrowed)
                .html();
    }

    @Test
    void aChoiceNarrowsTheListAtTheTopAndInsideAGroup() {
        proceeding("The case of the teachers", ProceedingKind.CRIMINAL, Position.ACCUSED, null);
        proceeding("The complaint of the teachers", ProceedingKind.OFFICIALS, Position.VICTIM, null);

        assertThat(list(ayla, "")).contains("The case of the teachers", "The complaint of the teachers");
        assertThat(list(ayla, "&by.people.position=VICTIM"))
                .contains("The complaint of the teachers", "One record")
                .doesNotContain("The case of the teachers");
        assertThat(list(ayla, "&by.people.position=WITNESS")).contains("No record that you may see fits all of this.");
    }

    @Test
    void whatIsAskedInsideAGroupIsFoldedAwayUntilItNarrowsTheList() {
        proceeding("The case of the teachers", ProceedingKind.CRIMINAL, Position.ACCUSED, null);

        assertThat(list(ayla, "")).contains("<details class=\"filters\"><summary>More to narrow by: people");
        assertThat(list(ayla, "&by.people.position=VICTIM")).contains("<details class=\"filters\" open=\"open\">");
    }

    @Test
    void theRecordsThatAreNamedInAnAnswerAreOfferedAndNarrowTheList() {
        RecordRef flood = episode("The flood of Example Town", Sensitivity.PUBLIC);
        proceeding("A case about the flood", ProceedingKind.CRIMINAL, Position.ACCUSED, flood);
        proceeding("A case about a fence", ProceedingKind.CRIMINAL, Position.ACCUSED, null);

        assertThat(list(ayla, ""))
                .contains("<option value=\"" + flood.address() + "\">The flood of Example Town</option>");
        assertThat(list(ayla, "&by.episodes=" + flood.address()))
                .contains("A case about the flood")
                .doesNotContain("A case about a fence");
    }

    @Test
    void aRecordThatOneMayNotSeeNarrowsNothingAndIsNotOffered() {
        RecordRef secret = episode("A secret episode", Sensitivity.RESTRICTED);
        proceeding("A case of the secret episode", ProceedingKind.CRIMINAL, Position.ACCUSED, secret);
        proceeding("Any other case", ProceedingKind.CRIMINAL, Position.ACCUSED, null);

        assertThat(list(ayla, "&by.episodes=" + secret.address()))
                .contains("A case of the secret episode")
                .doesNotContain("Any other case");
        assertThat(list(bek, "")).doesNotContain("A secret episode", secret.address());
        assertThat(list(bek, "&by.episodes=" + secret.address()))
                .contains("A case of the secret episode", "Any other case");
    }

    @Test
    void aDateThatIsNoneIsNamedAndTheListStaysWhole() {
        proceeding("The only case", ProceedingKind.CRIMINAL, Position.ACCUSED, null);

        assertThat(list(ayla, "&from=soon"))
                .contains("Expected a date such as 2022-11-14 or November 2022, found soon.", "The only case");
    }

    @Test
    void anEmptyListOfAKindSaysWhatBelongsThere() {
        assertThat(new Desk(mvc, ayla).open("/desk/records?kind=ELECTION").html())
                .contains(
                        "Nothing of this kind has been entered yet.",
                        RecordKind.ELECTION.many().capital().english());
    }
}
