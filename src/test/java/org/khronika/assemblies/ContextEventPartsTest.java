package org.khronika.assemblies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.RecordPage.PartyMention;

/** What those did whom an event of the calendar names is said as it was asked. */
class ContextEventPartsTest {

    @Test
    void whomAnElectionNamesWasElectedAndDidNotPerhapsOnlyStand() {
        assertThat(new ContextEventType()
                        .page(
                                Kept.of(
                                        "KZ-C-2022-0001",
                                        ContextEvent.class,
                                        Map.of(
                                                "title", "Vote at the «Маяк» — ’quay’",
                                                "kind", "ELECTION",
                                                "who", List.of("KZ-N-2022-0001"))),
                                new PlainNamer())
                        .people())
                .extracting(PartyMention::role)
                .containsExactly("was elected");
    }
}
