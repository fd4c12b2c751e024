package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.values.PartialDate;

/** From when to when a drawing goes, and on which days a register changes, is told no surer than the dates themselves. */
class DrawnDaysTest {

    private static String first(String... dates) {
        return DrawnDays.first(Stream.of(dates).map(PartialDate::parse)).edtf();
    }

    private static String last(String... dates) {
        return DrawnDays.last(Stream.of(dates)
                        .map(PartialDate::parse)
                        .map(date -> new LaneBar("Ұсталды", date, date, 1, "", 0))
                        .toList())
                .edtf();
    }

    @Test
    void aDrawingBeginsWithWhatTheFirstDateBeginsWith() {
        assertThat(first("2023-01-11", "2022-11-10~/2022-11-19")).isEqualTo("2022-11-10~");
        assertThat(first("2022-01/2022-08", "2022-03-05")).isEqualTo("2022-01");
        assertThat(first("2022-01", "2022-01-01")).isEqualTo("2022-01-01");
        assertThat(first("2023-02-01~/2023-02-10~", "2023-03")).isEqualTo("2023-02-01~/2023-02-10~");
        assertThat(first("../2022-10", "2022-12-01")).isEqualTo("2022-10");
        assertThat(first("2022-01?/2022-02?", "2022-12-01")).isEqualTo("2022-01?");
    }

    @Test
    void aDrawingEndsWithWhatTheLastDateEndsWith() {
        assertThat(last("2022-12", "2023-02-01~/2023-02-10~")).isEqualTo("2023-02-01~/2023-02-10~");
        assertThat(last("2022-12", "/2023-02-10~")).isEqualTo("2023-02-01~/2023-02-10~");
        assertThat(last("2022-12", "/2023-02-12~")).isEqualTo("2023-02-12~");
        assertThat(last("2023-01-05", "2023-01-05%")).isEqualTo("2023-01-05");
        assertThat(last("2023-01-31", "2023-01")).isEqualTo("2023-01-31");
        assertThat(last("2022-03/..", "2022-01-05")).isEqualTo("2022-03");
        assertThat(last("2022-01-05", "2022-02-03/2022-03-04~")).isEqualTo("2022-03-04~");
    }

    @Test
    void aDayIsOnlyAboutRightWhereNoDateGivesItExactly() {
        LocalDate tenth = LocalDate.of(2022, 11, 10);
        ChangingDays.Gathered days = new ChangingDays.Gathered();
        days.following(tenth);
        days.given(tenth, true);
        days.given(null, true);
        days.following(LocalDate.MIN);
        assertThat(days.days().all()).isEqualTo(new TreeSet<>(List.of(tenth)));
        assertThat(days.days().about()).containsExactly(tenth);

        days.given(tenth, false);
        assertThat(days.days().about()).isEmpty();
    }
}
