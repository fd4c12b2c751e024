package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.records.Stored;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/** How a case stands is said in one language at a time. The cases are made at random. */
class StatesInLanguagesTest {

    private static final List<Language> OTHERS = Languages.shipped().all().stream()
            .filter(language -> !language.tag().equals("en"))
            .toList();

    @Property(tries = 200)
    void noStateIsHalfEnglish(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            wholly(status.inWords());
            StatusFacts.of(status).forEach(StatesInLanguagesTest::wholly);
            status.possible().forEach(state -> {
                state.told().rule().forEach(StatesInLanguagesTest::wholly);
                state.told().assumed().forEach(StatesInLanguagesTest::wholly);
                state.told().unknown().forEach(StatesInLanguagesTest::wholly);
            });
        }
    }

    @Property(tries = 100)
    void whatIsDueIsNotHalfEnglish(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (CaseDeadline due : CaseDeadlines.of(proceeding, CaseRules.pack(), day)) {
            wholly(due.what());
        }
    }

    @Test
    void aYearIsLeftOutOnlyInALanguageWhoseDatesEndWithIt() {
        Sayable state = LegalStatus.of(
                        CasesOfTheCast.withSteps(CaseSteps.of(
                                List.of(List.of("CONVICTED", "2022-07"), List.of("AMNESTY_APPLIED", "2022-11")))),
                        LocalDate.of(2023, 1, 1))
                .getFirst()
                .inWords();

        assertThat(state.english()).isEqualTo("Convicted in July 2022; granted the amnesty in November.");
        assertThat(in("ru", state))
                .isEqualTo("Обвинительный приговор в июле 2022 года; амнистия применена в ноябре 2022 года.");
        assertThat(in("kk", state)).contains("2022 жылғы шілдеде сотталды").contains("2022 жылғы қарашада");
    }

    @Test
    void whatIsOnlyReportedIsSoInEveryLanguage() {
        Sayable heading = StepLine.heading(
                CaseSteps.of(List.of(Map.of("kind", "FINED", "when", "2022-11-23", "certainty", "SECOND_HAND")))
                        .getFirst());

        assertThat(heading.english()).isEqualTo("Fined, reportedly");
        assertThat(in("ru", heading)).isEqualTo("Назначен штраф (как сообщается)");
        assertThat(in("kk", heading)).isEqualTo("Айыппұл салынды (хабарларға қарағанда)");
    }

    @Test
    void aFileHasWhatHappenedInWordsBesideItsCode() {
        Stored<Proceeding> record = Kept.of("KZ-P-2023-480147", Proceeding.class, Map.of("title", "A case"));
        Stored<Proceeding> told =
                record.with(record.body().withSteps(CaseSteps.of(List.of(List.of("DETAINED", "2022-11-22")))));

        List<String> row = new StepsFile()
                .of(List.of(told), LocalDate.of(2023, 3, 27), new PlainNamer())
                .files()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row).contains("detained", "Detained");
    }

    private static void wholly(Sayable said) {
        for (Language language : OTHERS) {
            // Codes of articles and currencies stay as they are
            assertThat(said.in(language).replaceAll("\\b[A-Z]{2,3}\\b|some of them", ""))
                    .as("%s: %s", language, said.english())
                    .doesNotContainPattern("[A-Za-z{}]");
        }
    }

    private static String in(String tag, Sayable said) {
        return said.in(Languages.shipped().byTag(tag).orElseThrow());
    }

    @Provide
    Arbitrary<Proceeding> proceedings() {
        return RandomCases.proceedings();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomCases.days();
    }
}
