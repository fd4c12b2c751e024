package org.khronika.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.RecordPage;

/** When something was said is ours where no source says it, and is marked so. */
class DayOfOursTest {

    private static RecordPage page(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("gist", "«Заң» — the law is “too narrow”");
        all.put("speaker", "the union of tenants");
        all.put("said", "2022-11-02/2023-02");
        return new StatementType().page(Kept.of("KZ-S-2022-480147", Statement.class, all), new PlainNamer());
    }

    @Test
    void aWindowThatWeInferSaysSoAndFromWhat() {
        RecordPage page = page(Map.of("dayInferred", "from the day of the law"));

        assertThat(page.state())
                .isEqualTo("Said by the union of tenants, 2 November 2022 to February 2023 (inferred by us).");
        assertThat(page.facts())
                .filteredOn(fact -> fact.label().equals("When"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.values().getFirst().text()).endsWith("(inferred by us)");
                    assertThat(fact.remarks()).containsExactly("Inferred by us: from the day of the law");
                });
    }

    @Test
    void aDateOfTheSourceStandsAsItIs() {
        assertThat(page(Map.of()).state()).doesNotContain("inferred");
    }
}
