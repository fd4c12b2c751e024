package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;

/** What the page of an incident says of a conviction. */
class SolvedToldTest {

    private static final String INCIDENT = "KZ-I-2023-480147";

    private static List<RecordPage.Fact> solved(Map<String, ?> answers, List<?>... more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(Map.of("title", "Night at Шамшырақ", "when", "2022-01-05"));
        Stored<Incident> incident = Kept.of(INCIDENT, Incident.class, all);
        Stored<Proceeding> about = Kept.of(
                "KZ-P-2023-480147",
                Proceeding.class,
                Map.of("title", "A case", "kind", "CRIMINAL", "incidents", List.of(INCIDENT)));
        List<Object> steps = new java.util.ArrayList<>(
                List.of(List.of("TRIAL_OPENED", "2022-09"), List.of("CONVICTED", "2023-02-10", List.of("CC-146"))));
        steps.addAll(List.of(more));
        Stored<Proceeding> told = about.with(about.body().withSteps(CaseSteps.of(steps)));
        Clock clock = Clock.fixed(Instant.parse("2023-03-27T00:00:00Z"), ZoneOffset.UTC);
        PlainNamer namer = new PlainNamer();
        return new SolvedTold(clock)
                        .add(incident, new PageBuilder("Incident", "Night", namer).build(), List.of(told), namer)
                        .facts()
                        .stream()
                        .filter(fact -> fact.label().contains("olved"))
                        .toList();
    }

    /** It answers who attacked; of what officials did, that somebody was convicted is what came of it. */
    @Test
    void onlyAnAttackIsCalledSolved() {
        assertThat(solved(Map.of("acts", List.of("TORTURE")))).isEmpty();
        assertThat(solved(Map.of("acts", List.of("ARSON"), "attacks", List.of(Map.of("on", "HOME")))))
                .hasSize(1);
    }

    @Test
    void anAppealThatWasAnnouncedIsSaidWhereAnAttackIsCalledSolved() {
        Map<String, ?> attack = Map.of("acts", List.of("ARSON"), "attacks", List.of(Map.of("on", "HOME")));

        assertThat(solved(attack, List.of("?APPEAL_LODGED", "")).getFirst().remarks())
                .containsExactly("A court convicted somebody in the case about it. An appeal is announced; that it was"
                        + " lodged is not known.");
        assertThat(solved(attack).getFirst().remarks())
                .containsExactly("A court convicted somebody in the case about it; no appeal that is on record has"
                        + " changed that.");
    }
}
