package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.LanesDrawing.Text;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** A drawing says its lanes, its months, its last day and its description in the language of the page, and nothing runs over the last day. */
class DrawnInTheLanguageOfThePageTest {

    private static final Lanes LANES = new Lanes(
            "Іс",
            PartialDate.parse("2022-11-01"),
            PartialDate.parse("2023-03-27"),
            List.of(
                    new LaneBar("Charges", PartialDate.parse("../2022-11-14"), null, 4, "Статья 272", 0),
                    new LaneBar("Measure", PartialDate.parse("2022-12-01"), null, 3, "Домашний арест", 0),
                    new LaneBar("Stage", PartialDate.parse("2023-03-26"), null, 4, "Дело передано в суд", 0)),
            List.of(new Tick(1, PartialDate.parse("2022-11-14"))));

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void inRussianAndKazakh(String tag) {
        Language language = Languages.shipped().of(Locale.forLanguageTag(tag));

        LanesDrawing drawing = LANES.drawing(language);

        assertThat(drawing.texts()).extracting(Text::words).noneMatch(words -> words.matches(".*[A-Za-z].*"));
        assertThat(drawing.texts()).extracting(Text::words).contains(CaseLane.CHARGES.in(language));
        assertThat(drawing.description()).doesNotContainPattern("[A-Za-z]");
        assertThat(drawing.texts())
                .filteredOn(text -> text.look().equals("label"))
                .allSatisfy(text ->
                        assertThat(text.x() + LabelRows.widthOf(text.words())).isLessThanOrEqualTo(LanesPlan.RIGHT));
        LanesLabelsTest.apart(drawing.texts());
    }
}
