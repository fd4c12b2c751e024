package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date after a verb: what is no day does not stand after "on". */
class OnADateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-14, on 14 November 2022",
        "2022-11, in November 2022",
        "2022, in 2022",
        "../2022-06, until June 2022",
        "2022-11-14/2022-11-16, 14 to 16 November 2022"
    })
    void aDayStandsAfterOnAndAMonthAfterIn(String date, String words) {
        assertThat(PartialDate.parse(date).onInWords()).isEqualTo(words);
    }
}
