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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-11-14|on 14 November 2022|14 November 2022|since 14 November 2022|until 14 November 2022|as of 14 November 2022",
                "2022-11|in November 2022|November 2022|since November 2022|until November 2022|as of November 2022",
                "2015~|around 2015|about 2015|since about 2015|until about 2015|as of about 2015",
                "2023-02-01~/2023-02-10~|in early February 2023|early February 2023|since early February 2023|until early February 2023|as of early February 2023",
                "2022-11-15/2022-11-19|between 15 and 19 November 2022|15 to 19 November 2022|since a day between 15 and 19 November 2022|until a day between 15 and 19 November 2022|for 15 to 19 November 2022",
                "2022-03/..|in March 2022|since March 2022|since March 2022|until March 2022 or later|since March 2022",
                "../2022-10|by October 2022|by October 2022|since October 2022 or earlier|until October 2022 or earlier|by October 2022",
                "../2022-01~|by around January 2022|by around January 2022|since about January 2022 or earlier|until about January 2022 or earlier|by around January 2022",
                "/2022-10-05|by 5 October 2022|by 5 October 2022|since 5 October 2022 or earlier|until 5 October 2022 or earlier|by 5 October 2022",
                "2022-10-06/..|on 6 October 2022 or later|6 October 2022 or later|since 6 October 2022 or later|until 6 October 2022 or later|on 6 October 2022 or later",
                "../2023-02-18|by 18 February 2023|by 18 February 2023|since 18 February 2023 or earlier|until 18 February 2023 or earlier|by 18 February 2023",
                "../2024-09-30|before October 2024|before October 2024|since a day before October 2024|until a day before October 2024|before October 2024",
                "2022-07-01/..|after June 2022|after June 2022|since a day after June 2022|until a day after June 2022|after June 2022"
            })
    void everyFormOfADateStandsAfterEveryPrepositionOnce(
            String edtf, String happened, String began, String lasts, String ends, String asOf) {
        PartialDate date = PartialDate.parse(edtf);

        assertThat(date.happenedInWords()).isEqualTo(happened);
        assertThat(date.beganInWords()).isEqualTo(began);
        assertThat(date.lastsInWords()).isEqualTo(lasts);
        assertThat(date.endsInWords()).isEqualTo(ends);
        assertThat(date.asOfInWords()).isEqualTo(asOf);
    }
}
