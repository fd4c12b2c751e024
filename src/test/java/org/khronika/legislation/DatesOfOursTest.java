package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.RecordPage;

/** The dates of a law are ours where no source gives them, and are marked so wherever they stand. */
class DatesOfOursTest {

    private static RecordPage page(Map<String, ?> answers, Map<String, ?> stage) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("title", "«Заң» on evenings of poems");
        all.put("kind", "LAW");
        all.put("inForceFrom", "../2022-11-20");
        Map<String, Object> adopted = new HashMap<>(stage);
        adopted.put("stage", "ADOPTED");
        adopted.put("when", "../2022-11-20");
        all.put("stages", List.of(adopted));
        return new LawType().page(Kept.of("KZ-B-2022-480147", Law.class, all), new PlainNamer());
    }

    @Test
    void aDateThatWeInferSaysSoOnThePageAndInTheStage() {
        RecordPage page = page(
                Map.of("inForceInferred", "from the evening that was refused"),
                Map.of("dayInferred", "from the evening that was refused"));

        assertThat(page.state()).isEqualTo("In force, since 20 November 2022 or earlier (inferred by us).");
        assertThat(page.more()).contains("adopted, by 20 November 2022 (inferred by us)");
        assertThat(page.steps()).singleElement().satisfies(step -> {
            assertThat(step.when()).isEqualTo("by 20 November 2022 (inferred by us)");
            assertThat(step.detail()).endsWith("inferred by us: from the evening that was refused.");
        });
        assertThat(page.facts())
                .filteredOn(fact -> fact.label().equals("In force from"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.remarks())
                        .containsExactly("Inferred by us: from the evening that was refused"));
    }

    @Test
    void aDateOfTheSourceStandsAsItIs() {
        RecordPage page = page(Map.of(), Map.of());

        assertThat(page.state() + page.more()).doesNotContain("inferred");
    }
}
