package org.khronika.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.LessSure;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/** What counts as the latest, and until when records reach: no later than a source says, and no earlier than it may have been. */
class WhereAndWhenTest {

    @Test
    void whatWeInferToLieBetweenTwoDaysStandsAmongTheLatestByTheSecond() {
        assertThat(last("2023-02-01?/2023-02-18?")).isEqualTo("2023-02-18");
        assertThat(last("2022-11-15?/2022-11-19?")).isEqualTo("2022-11-19");
    }

    @Test
    void theEndOfTheMonthsThatASourceCoversIsNoDayAmongTheLatest() {
        assertThat(last("../2023-02?")).isEmpty();
        assertThat(last("../2023-03-27?")).isEmpty();
        assertThat(last("2022-04?/2023-02?")).isEqualTo("2022-04-01");
        assertThat(last("2022-01?/2023-03-27?")).isEqualTo("2022-01-01");
    }

    @Test
    void aMonthThatASourceGivesStandsAmongTheLatestByItsEnd() {
        assertThat(last("2023-02")).isEqualTo("2023-02-28");
    }

    @Test
    void aLastMonthThatWeInferIsToldAsTheLatestThatItMayBe() {
        assertThat(span("2020-08", "2023-02", "2023-02-20?/2023-03-18?"))
                .isEqualTo("from August 2020 to February 2023 (perhaps March 2023)");
        assertThat(span("2020-08", "2023-02", "2022?/2023-02-18?")).isEqualTo("from August 2020 to February 2023");
    }

    @Test
    void whereNoFirstDayIsKnownOfSomeTheFirstMonthMayBeEarlier() {
        assertThat(span("2020-08", "2023-02", "../2023-03-18?"))
                .isEqualTo("from August 2020 or earlier to February 2023 (perhaps March 2023)");
        assertThat(span("2020-08", "../2023-02")).isEqualTo("from August 2020 or earlier to February 2023");
        assertThat(span("2022-11", "../2022-11")).isEqualTo("of November 2022, or earlier");
    }

    @Test
    void aNumberOfAPlaceTellsWhatIsToldOnlyReportedly() {
        assertThat(TownMap.beside(0, LessSure.parts(List.of(Certainty.SECOND_HAND)), Language.english()))
                .isEqualTo(" (one is told only reportedly)");
        assertThat(TownMap.beside(
                        1, LessSure.parts(List.of(Certainty.REPORTED, Certainty.ALLEGED)), Language.english()))
                .isEqualTo(" (one of them also elsewhere; one is told only allegedly)");
        assertThat(TownMap.beside(0, LessSure.parts(List.of(Certainty.REPORTED)), Language.english()))
                .isEmpty();
    }

    private static String last(String date) {
        return WhereAndWhen.last(PartialDate.parse(date))
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String span(String... dates) {
        List<PartialDate> all = Stream.of(dates).map(PartialDate::parse).toList();
        return OwnCounts.spanOf(all).english();
    }
}
