package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(new DaySpan(null, first, true).told().english())
                .isEqualTo("a day not known, 1 November 2022 at the latest (inferred by us)");
        assertThat(new DaySpan(first, null).inWords().english()).isEqualTo("1 November 2022 or later");
    }

    @Test
    void theMedianIsTheValueInTheMiddle() {
        assertThat(Medians.of(List.of(1, 3, 90))).isEqualTo(3);
        assertThat(Medians.of(List.of(1, 3, 5, 90))).isEqualTo(4);
        assertThat(SentencesRegister.term(15).english()).isEqualTo("15 days");
        assertThat(SentencesRegister.term(548).english()).isEqualTo("18 months");
        assertThat(SentencesRegister.term(1096).english()).isEqualTo("3 years");
    }
}
