package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.pages.RecordPage;
import org.khronika.values.PartialDate;

/** The day on which something was reported is never printed as the day on which it happened, and a day that we infer says so. */
class DayOfTheReportTest {

    private static Incident incident(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("title", "Қоқан-лоққы: journalist’s son threatened, Өскемен");
        return Kept.of("KZ-I-2023-480147", Incident.class, all).body();
    }

    private static RecordPage page(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("title", "Қоқан-лоққы: journalist’s son threatened, Өскемен");
        return new IncidentType().page(Kept.of("KZ-I-2023-480147", Incident.class, all), new PlainNamer());
    }

    private static RecordPage.Fact when(RecordPage page) {
        return page.facts().stream()
                .filter(fact -> fact.label().equals("When"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasReportedOnADayHappenedByThatDay() {
        assertThat(incident(Map.of("reported", "2023-02-22")).happened()).isEqualTo(PartialDate.parse("/2023-02-22"));
        assertThat(incident(Map.of("reported", "2023-02")).happened()).isEqualTo(PartialDate.parse("../2023-02"));
        assertThat(incident(Map.of("reported", "2023-02-01~/2023-02-10~")).happened())
                .isEqualTo(PartialDate.parse("/2023-02-10~"));
    }

    @Test
    void aPageSaysThatTheDayIsThatOfTheReport() {
        RecordPage page = page(Map.of("reported", "2023-02-22"));

        assertThat(page.state()).isEqualTo("Reported on 22 February 2023.");
        assertThat(when(page).values().getFirst().text()).isEqualTo("Reported on 22 February 2023");
        assertThat(when(page).remarks()).containsExactly("The day on which it happened is not given.");
    }

    @Test
    void aPartOfAMonthInWhichItWasReportedBecomesNoDay() {
        RecordPage page = page(Map.of("reported", "2023-02-01~/2023-02-10~"));

        assertThat(page.state()).isEqualTo("Reported in early February 2023.");
        assertThat(page.dayInWords().english()).isEqualTo("reported in early February 2023");
    }

    @Test
    void whatTheSourceSaysOfTheDayItselfStandsBeforeTheDayOfTheReport() {
        RecordPage page = page(Map.of("when", "2023-02", "reported", "2023-02-22"));

        assertThat(page.state()).isEqualTo("Reported: February 2023.");
        assertThat(when(page).values().getFirst().text()).isEqualTo("February 2023");
    }

    @Test
    void anInferredDaySaysSoAndFromWhat() {
        RecordPage page = page(Map.of("when", "2023-01-05", "dayInferred", "from the order of the paragraphs"));

        assertThat(page.state()).isEqualTo("Reported: 5 January 2023 (inferred by us).");
        assertThat(when(page).remarks()).containsExactly("Inferred by us: from the order of the paragraphs");
    }
}
