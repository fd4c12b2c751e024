package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** A sentence of one day is that of another when the words of the day are put in. */
class DayWordsTest {

    private static final List<String> FORMS = List.of("asof", "on", "began", "until", "since", "day");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void aFormOfAnyDayIsSaidByThePatternAsTheLanguageSaysIt(String tag) {
        Language language = Languages.shipped().byTag(tag).orElseThrow();
        for (String form : FORMS) {
            Map<String, Object> pattern = DayWords.pattern(form, language);
            Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1))
                    .limit(800)
                    .forEach(day -> assertThat(filled(pattern, day))
                            .as("%s, %s", form, day)
                            .isEqualTo(said(day, form, language)));
        }
    }

    private static String said(LocalDate day, String form, Language language) {
        PartialDate date = PartialDate.of(day);
        return form.equals("day") ? date.in(language) : date.in(language, form);
    }

    private static String filled(Map<String, Object> pattern, LocalDate day) {
        Object own = ((Map<?, ?>) Objects.requireNonNull(pattern.get("others")))
                .get(day.toString().substring(5));
        Object words = own != null
                ? own
                : ((List<?>) Objects.requireNonNull(pattern.get("months"))).get(day.getMonthValue() - 1);
        return words.toString()
                .replace("{d}", String.valueOf(day.getDayOfMonth()))
                .replace("{y}", String.valueOf(day.getYear()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void onlyTheDayItselfIsMarked(String tag) {
        Language language = Languages.shipped().byTag(tag).orElseThrow();
        LocalDate day = LocalDate.of(2022, 12, 1);
        String on = PartialDate.of(day).in(language, "on");
        String other = PartialDate.of(LocalDate.of(2022, 12, 11)).in(language, "on");
        List<Object> parts = DayWords.parts(DayWords.marked("Әлия: " + on + " – " + other + ".", day, language));
        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst()).isEqualTo("Әлия: ");
        assertThat(parts.getLast()).isEqualTo(" – " + other + ".");
    }
}
