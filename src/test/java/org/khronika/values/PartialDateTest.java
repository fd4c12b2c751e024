package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import tools.jackson.databind.json.JsonMapper;

@Domain(AnyDates.class)
@Domain(DomainContext.Global.class)
class PartialDateTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"));

    @Property
    void whatIsStoredIsReadAsTheSameDate(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.edtf())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(PartialDate.understand(date.edtf())).isEqualTo(date);
    }

    @Property(tries = 3000)
    void whatIsPrintedIsUnderstoodAsTheSameDateInEveryLanguage(@ForAll PartialDate date) {
        for (Locale language : LANGUAGES) {
            assertThat(PartialDate.understand(date.inWords(language)))
                    .as(date.inWords(language))
                    .isEqualTo(date);
            assertThat(date.in(spoken(language.getLanguage()), "bounds")).isNotBlank();
        }
    }

    @Property
    void whateverPrintsADateThatWeInferSaysSo(@ForAll PartialDate date) {
        PartialDate ours = date.inferred();
        assertThat(List.of(
                        ours.in(Language.english(), "on"),
                        ours.in(Language.english(), "began"),
                        ours.in(Language.english(), "asof"),
                        ours.in(Language.english(), "until"),
                        ours.happenedInWords(),
                        ours.lastsInWords(),
                        ours.inWords(Locale.ENGLISH),
                        ours.in(Language.english(), "bounds")))
                .allSatisfy(words -> assertThat(words).endsWith("(inferred by us)"));
        assertThat(ours.edtf()).containsAnyOf("?", "%");
    }

    @Property
    void theEarliestDayIsNotAfterTheLatest(@ForAll PartialDate date) {
        date.earliest()
                .ifPresent(first ->
                        date.latest().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
        assertThat(date.earliest().or(date::latest)).isPresent();
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquality(
            @ForAll PartialDate one, @ForAll PartialDate two, @ForAll PartialDate three) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        List<PartialDate> sorted = Stream.of(one, two, three).sorted().toList();
        assertThat(sorted.getFirst()).isLessThanOrEqualTo(sorted.getLast());
        assertThat(sorted.get(1)).isBetween(sorted.getFirst(), sorted.getLast());
    }

    @Property
    void aDateOverlapsAPeriodWhenTheyShareADay(
            @ForAll PartialDate date, @ForAll LocalDate first, @ForAll @IntRange(max = 60) int length) {
        var period = new Period(first, first.plusDays(length));
        boolean shared = first.datesUntil(period.last().plusDays(1)).anyMatch(day -> isIn(date, day));

        assertThat(date.overlaps(period)).isEqualTo(shared);
    }

    @Property(tries = 5000)
    void noTextFailsInAnyOtherWayThanWithASentence(@ForAll("texts") String text) {
        Throwable understood = catchThrowable(() -> PartialDate.understand(text));
        Throwable parsed = catchThrowable(() -> PartialDate.parse(text));
        for (Throwable thrown :
                Stream.of(understood, parsed).filter(t -> t != null).toList()) {
            assertThat(thrown).isExactlyInstanceOf(WrongValue.class);
            assertThat(thrown.getMessage())
                    .startsWith("Expected")
                    .contains("found")
                    .endsWith(".");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "14",
                        "31",
                        "0",
                        "2022",
                        "2023",
                        "99999999999",
                        "November",
                        "January",
                        "mid-",
                        "early",
                        "about",
                        "before",
                        "after",
                        "between",
                        "and",
                        "to",
                        "-",
                        "/",
                        "..",
                        "~",
                        "2022-11",
                        "2022-11-14",
                        "14.11.2022",
                        "3/4/2022",
                        "с",
                        "по",
                        "до",
                        "ноября",
                        "жылғы",
                        "қарашадан",
                        "қарашаға",
                        "дейін",
                        "кейін",
                        "бастап",
                        "ортасынан",
                        "қоса",
                        ",",
                        "x")
                .list()
                .ofMaxSize(6)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(words, words.map(text -> text.replace(" ", "")), Arbitraries.strings());
    }

    @Test
    void noTimeZoneMovesADay() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Asia/Almaty", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var day = PartialDate.of(LocalDate.of(2022, 1, 5));

                assertThat(day.edtf()).isEqualTo("2022-01-05");
                assertThat(PartialDate.understand("5 January 2022")).isEqualTo(day);
                assertThat(day.earliest()).contains(LocalDate.of(2022, 1, 5));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void datesSortByTheirEarliestDayThenByTheirLatestAndOnesWithoutABeginningByTheirEnd() {
        List<String> sorted = List.of(
                "2020",
                "2022-01-01",
                "2022-01",
                "2022",
                "2022-01-01/",
                "2022-01/..",
                "2022-01-02",
                "../2022-05-31",
                "2022-05-31/..",
                "../2022-10",
                "2022-11",
                "../2023-01");

        assertThat(sorted.stream().map(PartialDate::parse).sorted().map(PartialDate::edtf))
                .isEqualTo(sorted);
    }

    @Test
    void anEssayIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.understand("and 😀 ".repeat(100_000)))
                .withMessageContaining("it is longer than 200 characters")
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void onlyOneExactDayIsADay() {
        assertThat(PartialDate.of(LocalDate.of(2022, 11, 14)).isDay()).isTrue();
        assertThat(PartialDate.parse("2022-11-14~").isDay()).isFalse();
        assertThat(PartialDate.of(YearMonth.of(2022, 11)).isDay()).isFalse();
        assertThat(PartialDate.of(Year.of(2022)).isDay()).isFalse();
    }

    @Test
    void boundsAreSaidInThreeLanguages() {
        var middle = PartialDate.understand("mid-January 2023");
        assertThat(middle.in(spoken("ru"), "bounds")).isEqualTo("между 11 и 20 января 2023 года");
        assertThat(middle.in(spoken("kk"), "bounds")).isEqualTo("2023 жылғы 11 және 20 қаңтар аралығында");
        var day = PartialDate.parse("2022-11-14");
        assertThat(day.in(spoken("ru"), "bounds")).isEqualTo("понедельник, 14 ноября 2022 года, один день");
        assertThat(day.in(spoken("kk"), "bounds")).isEqualTo("2022 жылғы 14 қараша, дүйсенбі, бір күн");
        var winter = PartialDate.parse("2022-10/2023-01");
        assertThat(winter.in(spoken("kk"), "bounds"))
                .isEqualTo("2022 жылғы 1 қазан мен 2023 жылғы 31 қаңтар аралығында");
    }

    @Test
    void jsonHoldsTheEdtfAlone() {
        var json = JsonMapper.builder().build();
        var date = PartialDate.understand("mid-January 2023");

        assertThat(json.writeValueAsString(date)).isEqualTo("\"2023-01-11~/2023-01-20~\"");
        assertThat(json.readValue("\"2023-01-11~/2023-01-20~\"", PartialDate.class))
                .isEqualTo(date);
    }

    @Test
    void aDayOutsideTheYearsWeKeepIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(3000, 1, 1)))
                .withMessageContaining("the year 3000 is not between 1000 and 2999");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(12022, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.understand("after 2999"));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.understand("before 1000"));
    }

    private static boolean isIn(PartialDate date, LocalDate day) {
        return date.earliest().map(first -> !day.isBefore(first)).orElse(true)
                && date.latest().map(last -> !day.isAfter(last)).orElse(true);
    }

    @Test
    void itSurelyLiesInAMonthOnlyWhereNoneOfItsDaysMayBeInAnother() {
        assertThat(PartialDate.parse("2023-02-01~/2023-02-10~").month()).contains(YearMonth.of(2023, 2));
        assertThat(PartialDate.parse("2023-02-14").month()).contains(YearMonth.of(2023, 2));
        assertThat(PartialDate.parse("2023-02").month()).contains(YearMonth.of(2023, 2));
        assertThat(PartialDate.parse("2023-02-15/2023-02-19").month()).contains(YearMonth.of(2023, 2));
        assertThat(PartialDate.parse("2023-02-01~").month()).isEmpty();
        assertThat(PartialDate.parse("2023-01-31/2023-02-01").month()).isEmpty();
        assertThat(PartialDate.parse("../2023-02-10").month()).isEmpty();
        assertThat(PartialDate.parse("2023").month()).isEmpty();
    }

    @Test
    void daysThatAreAllOfAMonthOrAYearAreCalledByIt() {
        assertThat(PartialDate.spanning(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28))
                        .edtf())
                .isEqualTo("2022-02");
        assertThat(PartialDate.spanning(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                        .edtf())
                .isEqualTo("2022");
        assertThat(PartialDate.spanning(LocalDate.of(2022, 5, 3), LocalDate.of(2022, 5, 3))
                        .isDay())
                .isTrue();
        assertThat(PartialDate.spanning(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 27))
                        .isOneDate())
                .isFalse();
    }

    private static Language spoken(String tag) {
        return Languages.shipped().byTag(tag).orElseThrow();
    }
}
