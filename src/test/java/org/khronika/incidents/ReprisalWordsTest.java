package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.pages.RecordPage;

/** Whom an act is really aimed at is told on the page of the incident in whole sentences, and what is not told is left out. */
class ReprisalWordsTest {

    private static List<String> remarks(Map<String, ?> reprisal) {
        return remarks("Really aimed at", reprisal);
    }

    private static List<String> remarks(String label, Map<String, ?> reprisal) {
        RecordPage page = new IncidentType()
                .page(
                        Kept.of(
                                "KZ-I-2023-480147",
                                Incident.class,
                                Map.of("title", "Қоқан-лоққы: singer summoned", "reprisals", List.of(reprisal))),
                        new PlainNamer());
        return page.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow()
                .remarks();
    }

    @Test
    void whoWasHitForTheirOwnSakeIsNotCalledTheirTheSamePerson() {
        assertThat(remarks(Map.of(
                        "aimedAtInWords",
                        "a singer",
                        "relation",
                        "THEMSELVES",
                        "forWhat",
                        "her songs",
                        "word",
                        "as she says")))
                .containsExactly("It is a reprisal for her songs, as she says.");
    }

    @Test
    void whatSomebodyLinksToTheirWorkIsNotCalledAReprisal() {
        assertThat(remarks(
                        "In connection with",
                        Map.of(
                                "aimedAtInWords",
                                "a singer",
                                "relation",
                                "THEMSELVES",
                                "linkedTo",
                                "her songs",
                                "word",
                                "as she says")))
                .containsExactly("It is linked to her songs, as she says.");
    }

    @Test
    void throughWhomItIsAimedAtSomebodyIsSaidInASentence() {
        assertThat(remarks(Map.of("aimedAtInWords", "a singer", "relation", "SPOUSE")))
                .containsExactly("It is aimed at them through their wife or husband.");
        assertThat(remarks(Map.of("aimedAtInWords", "a singer", "relation", "COLLEAGUE", "word", "as she says")))
                .containsExactly("It is aimed at them through a colleague or fellow activist, as she says.");
    }
}
