package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.values.PartialDate;

/** A language that is a folder of catalogues says its dates with its own months and in its own order, and around them its own words. */
class DatesOfAFourthLanguageTest {

    private static final Language KYRGYZ = Languages.language(
            "ky",
            () -> List.of(new CatalogueFile(
                    "ky",
                    "values",
                    Map.of(
                            "values.dates.about", "болжол менен {date}",
                            "values.dates.at", "{use, select, until {{date} чейин} other {{date}}}",
                            "values.dates.between",
                                    "{use, select, until {{from} менен {to} арасына чейин} other {{from} – {to}}}"))));

    private static String said(String edtf) {
        return PartialDate.parse(edtf).in(KYRGYZ);
    }

    @Test
    void monthsAndTheOrderOfADateAreThoseOfTheLanguage() {
        assertThat(said("2022-05-03")).contains("май").contains("2022").doesNotContainIgnoringCase("May");
        assertThat(said("2022-11")).contains("ноябрь").doesNotContain("November");
        assertThat(said("2022")).isEqualTo("2022");
    }

    @Test
    void whatStandsAroundADateIsOfItsCatalogues() {
        assertThat(said("2022-11~")).startsWith("болжол менен ");
        assertThat(PartialDate.parse("2022-05-03").in(KYRGYZ, "until")).endsWith(" чейин");
        assertThat(said("2022-11-15/2022-12-19")).contains(" – ");
    }

    @Test
    void whatTheLanguageDoesNotSayYetIsSaidInEnglishAroundItsOwnMonths() {
        assertThat(said("../2022-11")).contains("ноябрь").doesNotContain("November");
    }

    @Test
    void aLanguageOfWhichNothingWasCollectedHasMonthsInFiguresOnWhateverMachine() {
        Language nobodys = Languages.language("qps", () -> List.of(new CatalogueFile("qps", "values", Map.of())));
        assertThat(PartialDate.parse("2022-05-03").in(nobodys))
                .contains("2022", "05", "3")
                .doesNotContain("May", "мая");
    }

    @Test
    void otherLanguagesHaveTheirOrderToo() {
        Language german = Languages.language("de", () -> List.of(new CatalogueFile("de", "values", Map.of())));
        Language hungarian = Languages.language("hu", () -> List.of(new CatalogueFile("hu", "values", Map.of())));
        assertThat(PartialDate.parse("2022-05-03").in(german)).isEqualTo("3. Mai 2022");
        assertThat(PartialDate.parse("2022-05-03").in(hungarian)).isEqualTo("2022. május 3.");
    }
}
