package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.pages.RecordPage;

/** What the page of an official announcement says of those whom it speaks of: no more than that they are suspected. */
class AnnouncementWordsTest {

    private static RecordPage page(List<Map<String, String>> suspects) {
        return new AnnouncementType()
                .page(
                        Kept.of(
                                "KZ-Y-2023-0001",
                                Announcement.class,
                                Map.of(
                                        "title",
                                        "Police: three arrested",
                                        "speaker",
                                        "the police",
                                        "suspects",
                                        suspects)),
                        new PlainNamer());
    }

    @Test
    void whoIsArrestedOnSuspicionIsNotSaidToHaveDoneIt() {
        RecordPage page = page(List.of(
                Map.of("group", "a net mender", "role", "COORDINATED", "state", "ARRESTED"),
                Map.of("group", "accomplices", "role", "HELPED", "state", "IDENTIFIED"),
                Map.of("group", "a fisher", "role", "ORGANISED", "state", "CHARGED"),
                Map.of("group", "people", "role", "NOT_SAID")));
        assertThat(page.people())
                .extracting(RecordPage.PartyMention::role)
                .containsExactly(
                        "suspected of coordinating it; arrested",
                        "suspected of helping; identified",
                        "suspected of organising it; arrested and charged",
                        "suspected of involvement; in what way is not said");
    }

    @Test
    void anAnnouncementOfArrestsIsNoExplanationAndNoClaim() {
        RecordPage page = page(List.of());
        assertThat(page.kindLabel()).isEqualTo("Official announcement");
        assertThat(page.state() + page.facts())
                .doesNotContainIgnoringCase("explain")
                .doesNotContainIgnoringCase("claim");
    }
}
