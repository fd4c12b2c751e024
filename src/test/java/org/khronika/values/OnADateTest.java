package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** A date after a verb: what is no day does not stand after "on". */
class OnADateTest {

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
        assertThat(date.in(Language.english(), "began")).isEqualTo(began);
        assertThat(date.lastsInWords()).isEqualTo(lasts);
        assertThat(date.in(Language.english(), "until")).isEqualTo(ends);
        assertThat(date.in(Language.english(), "asof")).isEqualTo(asOf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|2022-05-03|3 мая 2022 года|3 мая 2022 года|с 3 мая 2022 года|до 3 мая 2022 года|по состоянию на 3 мая 2022 года",
                "ru|2022-11|в ноябре 2022 года|ноябрь 2022 года|с ноября 2022 года|до ноября 2022 года|по состоянию на ноябрь 2022 года",
                "ru|2022|в 2022 году|2022 год|с 2022 года|до 2022 года|по состоянию на 2022 год",
                "ru|2023-02-01~/2023-02-10~|в начале февраля 2023 года|начало февраля 2023 года|с начала февраля 2023 года|до начала февраля 2023 года|по состоянию на начало февраля 2023 года",
                "ru|2022-11-15/2022-11-19|между 15 и 19 ноября 2022 года|с 15 по 19 ноября 2022 года|с одного из дней между 15 и 19 ноября 2022 года|до одного из дней между 15 и 19 ноября 2022 года|за период с 15 по 19 ноября 2022 года",
                "ru|2022-12/2023-01|между декабрём 2022 года и январём 2023 года|с декабря 2022 года по январь 2023 года|с одного из дней между декабрём 2022 года и январём 2023 года|до одного из дней между декабрём 2022 года и январём 2023 года|за период с декабря 2022 года по январь 2023 года",
                "ru|2022-06/2022-08|между июнем и августом 2022 года|с июня по август 2022 года|с одного из дней между июнем и августом 2022 года|до одного из дней между июнем и августом 2022 года|за период с июня по август 2022 года",
                "ru|../2022-10|не позднее октября 2022 года|не позднее октября 2022 года|с октября 2022 года или раньше|до октября 2022 года или раньше|не позднее октября 2022 года",
                "ru|2022-10-06/..|6 октября 2022 года или позже|6 октября 2022 года или позже|с 6 октября 2022 года или позже|до 6 октября 2022 года или позже|6 октября 2022 года или позже",
                "ru|../2024-09-30|до октября 2024 года|до октября 2024 года|с одного из дней раньше октября 2024 года|до одного из дней раньше октября 2024 года|до октября 2024 года",
                "kk|2022-05-03|2022 жылғы 3 мамырда|2022 жылғы 3 мамыр|2022 жылғы 3 мамырдан бастап|2022 жылғы 3 мамырға дейін|2022 жылғы 3 мамырдағы жағдай бойынша",
                "kk|2022-09|2022 жылғы қыркүйекте|2022 жылғы қыркүйек|2022 жылғы қыркүйектен бастап|2022 жылғы қыркүйекке дейін|2022 жылғы қыркүйектегі жағдай бойынша",
                "kk|2022|2022 жылы|2022 жыл|2022 жылдан бастап|2022 жылға дейін|2022 жылғы жағдай бойынша",
                "kk|2023-02-01~/2023-02-10~|2023 жылғы ақпанның басында|2023 жылғы ақпанның басы|2023 жылғы ақпанның басынан бастап|2023 жылғы ақпанның басына дейін|2023 жылғы ақпанның басындағы жағдай бойынша",
                "kk|2022-11-15/2022-11-19|2022 жылғы 15 және 19 қараша аралығында|2022 жылғы 15–19 қараша|2022 жылғы 15 және 19 қараша аралығындағы күннен бастап|2022 жылғы 15 және 19 қараша аралығындағы күнге дейін|2022 жылғы 15 және 19 қараша аралығында",
                "kk|../2022-10|2022 жылғы қазаннан кешіктірмей|2022 жылғы қазаннан кешіктірмей|2022 жылғы қазаннан бастап немесе одан бұрын|2022 жылғы қазанға дейін немесе одан бұрын|2022 жылғы қазаннан кешіктірмей",
                "kk|2022-10-06/..|2022 жылғы 6 қазанда немесе одан кейін|2022 жылғы 6 қазан немесе одан кейін|2022 жылғы 6 қазаннан бастап немесе одан кейін|2022 жылғы 6 қазанға дейін немесе одан кейін|2022 жылғы 6 қазанда немесе одан кейін"
            })
    void aSentenceInRussianOrKazakhHasTheDateInItsCase(
            String tag, String edtf, String happened, String began, String lasts, String ends, String asOf) {
        Language language = Languages.shipped().byTag(tag).orElseThrow();
        PartialDate date = PartialDate.parse(edtf);

        assertThat(date.in(language, "on")).isEqualTo(happened);
        assertThat(date.in(language, "began")).isEqualTo(began);
        assertThat(date.in(language, "since")).isEqualTo(lasts);
        assertThat(date.in(language, "until")).isEqualTo(ends);
        assertThat(date.in(language, "asof")).isEqualTo(asOf);
        assertThat(date.inferred().in(language)).endsWith(tag.equals("ru") ? " (выведено нами)" : " (өзіміз қорытқан)");
    }
}
