package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** The pack of Kazakhstan by itself: every row is whole, and its figures agree with one another. */
class PackTest {

    private final Pack pack = PackFile.read("kz");

    /** Negligent offences are weighed by another rule of article 11; 104, 371 and 453 are negligent. */
    private static final List<String> NEGLIGENT = List.of("104", "371", "453");

    @Test
    void everyRowOfTheFactsIsThere() {
        assertThat(pack.provisions())
                .hasSize(140)
                .allSatisfy(provision -> assertThat(provision.what().english())
                        .as(provision.article().inWords().english())
                        .isNotBlank());
    }

    @TestFactory
    Stream<DynamicTest> gravityAgreesWithTheMaximumTermByArticleEleven() {
        return pack.provisions().stream()
                .filter(provision -> provision.gravity() != null)
                .filter(provision -> !NEGLIGENT.contains(provision.article().number()))
                .map(provision -> DynamicTest.dynamicTest(
                        provision.article().inWords().english(),
                        () -> assertThat(provision.gravity()).isEqualTo(byArticleEleven(provision))));
    }

    private static Gravity byArticleEleven(Provision provision) {
        List<StatutoryPenalty> main = provision.penalties().stream()
                .filter(StatutoryPenalty::isMainForAPerson)
                .toList();
        if (main.stream().anyMatch(penalty -> penalty.kind() == StatutoryPenaltyKind.LIFE_IMPRISONMENT)) {
            return Gravity.ESPECIALLY_GRAVE;
        }
        int years = main.stream()
                .filter(penalty -> penalty.kind() == StatutoryPenaltyKind.IMPRISONMENT)
                .map(StatutoryPenalty::most)
                .mapToInt(most -> most == null ? 0 : most)
                .max()
                .orElse(0);
        if (years == 0) {
            return Gravity.MISDEMEANOUR;
        }
        return years <= 2
                ? Gravity.MINOR
                : years <= 5 ? Gravity.MEDIUM : years <= 12 ? Gravity.GRAVE : Gravity.ESPECIALLY_GRAVE;
    }

    @Test
    void articlesStandInTheirOrder() {
        for (LawCode code : pack.codes()) {
            List<ArticleRef> articles = pack.provisions().stream()
                    .map(Provision::article)
                    .filter(article -> article.code().equals(code.letters()))
                    .map(ArticleRef::whole)
                    .toList();

            assertThat(articles).isSorted();
        }
    }

    @Test
    void whatIsVerifiedOfACrimeThreatensWithSomething() {
        assertThat(pack.provisions())
                .filteredOn(provision -> provision.gravity() != null)
                .allSatisfy(provision -> assertThat(provision.penalties())
                        .as(provision.article().inWords().english())
                        .anyMatch(penalty -> penalty.role() == PenaltyRole.ALTERNATIVE));
    }

    @Test
    void noTwoWordingsOfAPartAreInForceForCertainOnOneDay() {
        Legislation legislation = Legislation.pack();
        for (Provision one : pack.provisions()) {
            for (Provision other : legislation.wordings(one.article().whole().written())) {
                boolean apart = one.equals(other)
                        || one.covers().stream().noneMatch(other.covers()::contains)
                        || (one.to() == null) != (other.to() == null);
                assertThat(apart)
                        .as(one.article().inWords().english() + " and "
                                + other.article().inWords().english())
                        .isTrue();
            }
        }
    }

    @Test
    void aPenaltyIsReadAsItIsPrinted() {
        assertThat(pack.provisions().stream().flatMap(provision -> provision.penalties().stream()))
                .allSatisfy(penalty -> {
                    for (Language language : Languages.shipped().all()) {
                        String line = penalty.inWords().in(language) + (penalty.read() ? "" : " (not read)");
                        assertThat(StatutoryPenaltyLine.read(line, penalty.role()))
                                .as(line)
                                .isEqualTo(penalty);
                    }
                });
    }

    @Test
    void aPenaltyIsReadAsItIsTypedInWhicheverLanguage() {
        assertThat(Stream.of(
                                "imprisonment 4 to 10 years",
                                "Лишение свободы от 4 до 10 лет",
                                "лишение свободы на срок от 4 до 10 лет",
                                "бас бостандығынан айыру 4 жылдан 10 жылға дейін")
                        .map(line -> StatutoryPenaltyLine.read(line, PenaltyRole.ALTERNATIVE)))
                .containsOnly(StatutoryPenaltyLine.read("imprisonment of 4 to 10 years", PenaltyRole.ALTERNATIVE));
        assertThat(Stream.of(
                                "legal entity: fine up to 1,000 MCI",
                                "юридическое лицо: штраф в размере до 1 000 МРП",
                                "заңды тұлға: айыппұл 1000 АЕК-ке дейін")
                        .map(line -> StatutoryPenaltyLine.read(line, PenaltyRole.ALTERNATIVE)))
                .containsOnly(
                        StatutoryPenaltyLine.read("legal entity: fine of up to 1000 MCI", PenaltyRole.ALTERNATIVE));
    }

    @Test
    void everyListSaysWhatItMeans() {
        assertThat(pack.lists()).containsOnlyKeys(OffenceList.values());
        assertThat(pack.lists().values())
                .allSatisfy(list -> assertThat(list.means().english()).endsWith("."));
    }
}
