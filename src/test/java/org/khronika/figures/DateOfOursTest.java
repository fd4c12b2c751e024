package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;

/** The date of a number is ours where no source gives it, and is marked so on its page and in tables. */
class DateOfOursTest {

    private static Stored<Figure> figure(Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("measure", "people expected to profit from «the law»");
        all.put("value", "~1500");
        all.put("speaker", "official information");
        all.put("asOf", "2022-11-02/2023-02");
        return Kept.of("KZ-F-2022-480147", Figure.class, all);
    }

    @Test
    void aDateThatWeInferSaysSoAndFromWhat() {
        Stored<Figure> figure = figure(Map.of("dayInferred", "from the day of the law"));
        RecordPage page = new FigureType().page(figure, new PlainNamer());

        assertThat(page.more()).endsWith("(inferred by us).");
        assertThat(page.facts())
                .filteredOn(fact -> fact.label().equals("As of"))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.remarks()).containsExactly("Inferred by us: from the day of the law"));
        assertThat(Point.among(List.of(figure)).getFirst().asOf().english()).endsWith("(inferred by us)");
    }

    @Test
    void aDateOfTheSourceStandsAsItIs() {
        assertThat(new FigureType().page(figure(Map.of()), new PlainNamer()).more())
                .doesNotContain("inferred");
    }
}
