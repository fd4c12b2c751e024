package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.proceedings.SpanEnd;

class HowManyTest {

    @Test
    void aRangeIsNeverGivenAsOneOfItsNumbers() {
        assertThat(HowMany.of(7).figures().english()).isEqualTo("7");
        assertThat(new HowMany(7, 8L).figures().english()).isEqualTo("7 or 8");
        assertThat(new HowMany(7, 9L).figures().english()).isEqualTo("between 7 and 9");
        assertThat(new HowMany(21, null).figures().english()).isEqualTo("at least 21");
        assertThat(HowMany.of(1).perhaps().english()).isEqualTo("perhaps one");
        assertThat(HowMany.of(3).perhaps().english()).isEqualTo("perhaps up to three");
        assertThat(HowMany.of(7).plus(HowMany.of(1).perhaps()).figures().english())
                .isEqualTo("7 or 8");
        assertThat(HowMany.of(7).plus(new HowMany(1, null)).figures().english()).isEqualTo("at least 8");
    }

    @Test
    void daysAreGivenAsExactlyAsTheyAreKnown() {
        LocalDate first = LocalDate.of(2022, 11, 1);
        assertThat(new DaySpan(first, first).inWords().english()).isEqualTo("1 November 2022");
        assertThat(new DaySpan(first, LocalDate.of(2022, 11, 30)).inWords().english())
                .isEqualTo("November 2022");
        assertThat(new DaySpan(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                        .inWords()
                        .english())
                .isEqualTo("2022");
        assertThat(new DaySpan(null, first).inWords().english())
                .isEqualTo("a day not known, 1 November 2022 at the latest");
        assertThat(new DaySpan(null, first, true, Set.of()).told().english())
                .isEqualTo("a day not known, 1 November 2022 at the latest (inferred by us)");
        assertThat(new DaySpan(first, null).inWords().english()).isEqualTo("1 November 2022 or later");
    }

    @Test
    void whatIsOnlyAboutRightStaysSoAtItsEnd() {
        LocalDate first = LocalDate.of(2022, 11, 11);
        LocalDate last = LocalDate.of(2022, 11, 20);
        DaySpan mid = new DaySpan(first, last, false, Set.of(SpanEnd.values()));
        DaySpan about = new DaySpan(first, LocalDate.of(2022, 11, 25), false, Set.of(SpanEnd.EARLIEST));

        assertThat(mid.inWords().english()).isEqualTo("mid-November 2022");
        assertThat(about.inWords().english()).isEqualTo("about 11 November 2022 to 25 November 2022");
        assertThat(new DaySpan(first, first, false, Set.of(SpanEnd.values()))
                        .inWords()
                        .english())
                .isEqualTo("about 11 November 2022");
        assertThat(new DaySpan(null, last, false, Set.of(SpanEnd.LATEST))
                        .inWords()
                        .english())
                .isEqualTo("a day not known, about 20 November 2022 at the latest");
        assertThat(DaySpan.over(List.of(mid, about))).isEqualTo(about);
    }

    @Test
    void theMedianIsTheValueInTheMiddle() {
        assertThat(Medians.of(List.of(1, 3, 90))).isEqualTo(3);
        assertThat(Medians.of(List.of(1, 3, 5, 90))).isEqualTo(4);
        assertThat(PenaltiesRegister.term(15).english()).isEqualTo("15 days");
        assertThat(PenaltiesRegister.term(548).english()).isEqualTo("18 months");
        assertThat(PenaltiesRegister.term(1096).english()).isEqualTo("3 years");
    }
}
