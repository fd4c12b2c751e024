package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.words.Sayable;

/** What a member may look up: by article and day, by number, by words in three languages. */
class LegislationTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 6);

    private final Legislation legislation = Legislation.pack();
    private final YamlCases cases = YamlCases.of("/specs/legislation/look-ups.yaml");

    @TestFactory
    Stream<DynamicTest> anArticleSaysWhatItSaidOnTheDay() {
        return cases.rows("on a day").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("article") + " on " + row.get("day"), () -> {
                    String article = row.get("article");
                    LocalDate day = row.get("day").equals("any") ? null : LocalDate.parse(row.get("day"));

                    assertThat(legislation
                                    .find(article, day)
                                    .map(provision -> provision.shortTitle().english())
                                    .orElse("not in force"))
                            .isEqualTo(row.get("is"));
                    assertThat(legislation
                                    .gravity(article, day)
                                    .map(range -> range.inWords().english())
                                    .orElse("not known"))
                            .isEqualTo(row.get("gravity"));
                    assertThat(legislation
                                    .maximumTerm(article, day)
                                    .map(penalty -> penalty.inWords().english())
                                    .orElse("none known"))
                            .isEqualTo(row.get("maximum"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatAPersonTypesFindsArticles() {
        return cases.trees("suggested").stream()
                .map(tree -> DynamicTest.dynamicTest(
                        text(tree.get("typed")),
                        () -> assertThat(legislation.suggest(text(tree.get("typed")), 12).stream()
                                        .map(provision -> provision.article().written())
                                        .toList())
                                .isEqualTo(tree.get("finds"))));
    }

    @TestFactory
    Stream<DynamicTest> aListHoldsAnArticleWhollyOrInPart() {
        return cases.rows("on lists").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("article") + " " + row.get("list"), () -> {
                    OffenceList list = OffenceList.valueOf(row.get("list").toUpperCase(java.util.Locale.ROOT));

                    assertThat(legislation.isOn(list, row.get("article")))
                            .isEqualTo(row.get("wholly").equals("yes"));
                    assertThat(Sayable.commas(legislation.onlyOn(list, row.get("article")))
                                    .english())
                            .isEqualTo(row.get("as"));
                }));
    }

    @Test
    void aPartThatIsNotKnownHasTheTitleOfItsArticle() {
        assertThat(legislation.title("CC-272(9)")).contains("mass riots");
        assertThat(legislation.title("CC-272(1)")).contains("mass riots: organising");
        assertThat(legislation.title("CC-1")).isEmpty();
    }

    @Test
    void theTitleIsThatOfTheDay() {
        assertThat(legislation.title("CC-146(1)", JANUARY)).contains("torture");
        assertThat(legislation.title("CC-146", LocalDate.of(2024, 1, 1))).contains("cruel treatment and torture");
        assertThat(legislation.title("CAO-456-2", JANUARY))
                .as("not in force then, and still called so")
                .contains("false information");
    }

    @Test
    void anArticleIsNamedWithItsTitleWhereOneIsKnown() {
        assertThat(legislation.named("CC-272(1)", JANUARY).english()).isEqualTo("CC 272(1), mass riots: organising");
        assertThat(legislation.named("CC-1", JANUARY).english()).isEqualTo("CC 1");
    }

    @Test
    void partsAreInTheirOrder() {
        assertThat(legislation.parts("CAO-488", JANUARY))
                .extracting(
                        provision -> Objects.requireNonNull(provision.article().part()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    @Test
    void whatIsNotWrittenLikeAnArticleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legislation.find("272, first part", null))
                .withMessage("Expected an article such as CC-272(1) or CAO-488, found 272, first part.");
    }

    @Test
    void aPenaltyIsSaidInWords() {
        assertThat(legislation.find("CC-146(1)", JANUARY).orElseThrow().penalties())
                .extracting(penalty -> penalty.inWords().english())
                .isEqualTo(List.of(
                        "fine of up to 5,000 MCI",
                        "corrective labour of up to 5,000 MCI",
                        "restricted freedom of up to 5 years",
                        "imprisonment of up to 5 years",
                        "ban on office or activity for up to 3 years"));
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
