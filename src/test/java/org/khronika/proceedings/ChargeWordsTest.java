package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.legislation.Legislation;

/** Charges speak in words, with the codes beside them. */
class ChargeWordsTest {

    private final ChargeWords words = new ChargeWords(Legislation.pack(), null);

    private static List<Step> steps(Object... rows) {
        return CaseSteps.of(List.of(rows));
    }

    private static ChargeHistory history(List<Step> steps) {
        return ChargeHistory.of(Timeline.of(CasesOfTheCast.withSteps(steps)));
    }

    @Test
    void whatAChargeBecameIsToldInWordsAndTheCodesStandBeside() {
        List<Step> steps = steps(
                Map.of("kind", "CHARGED", "when", "2022-06-01", "articles", List.of("CC-272")),
                Map.of(
                        "kind",
                        "CHARGE_REQUALIFIED",
                        "when",
                        "2022-10-20",
                        "from",
                        List.of("CC-272"),
                        "articles",
                        List.of("CC-400")),
                Map.of("kind", "CHARGE_REINSTATED", "when", "2023-01-10", "articles", List.of("CC-272")));
        assertThat(words.path(history(steps)).orElseThrow().english())
                .isEqualTo(
                        "Mass riots → breach of the assembly rules (CC 272 → CC 400); mass riots brought back (CC 272)");
        assertThat(words.of(history(steps).standing().getLast()).english()).isEqualTo("mass riots (CC 272)");
    }

    /** Nobody is charged with an article of the general part: it says how the other offences were committed. */
    @Test
    void anArticleOfTheGeneralPartIsNoChargeOfItsOwn() {
        List<Step> steps = steps(
                Map.of("kind", "CHARGED", "when", "2022-11-20", "articles", List.of("CC-24", "CC-179", "CC-272")));
        assertThat(words.of(history(steps).standing().getFirst()).english())
                .isEqualTo(
                        "seizure of power or public calls for it (CC 179) and mass riots (CC 272), with preparation or attempt of a crime (CC 24)");
    }

    @Test
    void whatWasOnlyPreparedIsNotSaidToHaveBeenAttempted() {
        List<Step> steps = steps(Map.of(
                "kind",
                "CHARGED",
                "when",
                "2022-11-20",
                "articles",
                List.of("CC-24", "CC-272"),
                "participation",
                List.of("PREPARATION")));
        assertThat(words.of(history(steps).standing().getFirst()).english())
                .isEqualTo("mass riots (CC 272), with preparation (CC 24)");
    }

    @Test
    void partsOfOneArticleAreToldApart() {
        List<Step> steps = steps(
                Map.of("kind", "CHARGED", "when", "2022-06-01", "articles", List.of("CC-272(1)")),
                Map.of(
                        "kind",
                        "CHARGE_REQUALIFIED",
                        "when",
                        "2022-10-20",
                        "from",
                        List.of("CC-272(1)"),
                        "articles",
                        List.of("CC-272(2)")));
        assertThat(words.path(history(steps)).orElseThrow().english())
                .startsWith("Mass riots: organising → mass riots: ")
                .endsWith("(CC 272(1) → CC 272(2))");
    }

    @Test
    void aChargeWithoutAnArticleIsNotCalledByWhatTheStepSaysOfItsPlace() {
        List<Step> steps = steps(Map.of("kind", "CHARGED", "when", "2022-06-01", "detail", "В Алматы, Ә. Қ."));
        ChargeHistory.Charge charge = history(steps).standing().getFirst();
        assertThat(charge.label().english()).isEqualTo("article not stated");
        assertThat(words.of(charge).english()).isEqualTo("article not stated");
    }

    /** Two charges, of which the source gives an article for one only, are not both of that article. */
    @Test
    void aChargeThatTheSourceNamesWithoutItsArticleStandsByItselfAndSaysSo() {
        List<Step> steps = steps(
                Map.of("kind", "CHARGED", "when", "2022-06-01", "articles", List.of("CC-272(2)"), "offence", "riots"),
                Map.of("kind", "CHARGED", "when", "2022-06-01", "offence", "attacking a printing house"));
        List<ChargeHistory.Charge> charges = history(steps).standing();
        assertThat(charges)
                .extracting(charge -> words.of(charge).english())
                .containsExactly("riots (CC 272(2))", "attacking a printing house (article not stated)");
        assertThat(charges)
                .extracting(charge -> charge.printed().english())
                .containsExactly("CC 272(2)", "article not stated");
        assertThat(StepLine.detail(steps.getLast()).english())
                .isEqualTo("Attacking a printing house. Article not stated.");
    }

    @Test
    void whereOnlyThePartIsInferredTheNumberIsNot() {
        List<Step> steps = steps(Map.of(
                "kind", "CHARGED", "when", "2022-06-01", "articles", List.of("CC-272(1)"), "infers", List.of("PART")));
        ChargeHistory.Charge charge = history(steps).standing().getFirst();
        assertThat(words.of(charge).english())
                .isEqualTo("mass riots: organising (CC 272(1)); part of the article inferred by us");
        assertThat(charge.printed().english()).isEqualTo("CC 272(1) (part inferred by us)");
    }

    @Test
    void theMarkStandsAtTheArticleThatItBelongsTo() {
        List<Step> steps = steps(Map.of(
                "kind",
                "CHARGED",
                "when",
                "2022-06-01",
                "articles",
                List.of("CC-272(1)", "CC-274"),
                "infers",
                List.of("PART")));
        ChargeHistory.Charge charge = history(steps).standing().getFirst();
        assertThat(words.of(charge).english())
                .isEqualTo(
                        "mass riots: organising (CC 272(1)) and false information (CC 274); the part of CC 272 inferred by us");
        assertThat(charge.printed().english()).isEqualTo("CC 272(1) (part inferred by us), CC 274");
    }

    /** An article on public calls and on the deed itself is not said to be charged for both. */
    @Test
    void anArticleThatNamesMoreThanWasChargedIsToldInTheWordsOfTheSource() {
        List<Step> steps = steps(Map.of(
                "kind",
                "CHARGED",
                "when",
                "2022-11-20",
                "articles",
                List.of("CC-24", "CC-179", "CC-272"),
                "offence",
                "preparing riots and publicly calling for the seizure of power"));
        assertThat(words.of(history(steps).standing().getFirst()).english())
                .isEqualTo("preparing riots and publicly calling for the seizure of power (CC 179, CC 24, CC 272)");
    }

    @Test
    void whereOneOfTwoArticlesIsInferredTheOtherIsNot() {
        List<Step> steps = steps(Map.of(
                "kind",
                "CHARGED",
                "when",
                "2022-06-01",
                "articles",
                List.of("CC-274", "CC-378"),
                "infers",
                List.of("SOME_ARTICLES")));
        assertThat(words.of(history(steps).standing().getFirst()).english())
                .endsWith("; articles in part inferred by us");
    }

    @Test
    void anArticleThatNobodyNamedKeepsItsCode() {
        assertThat(words.inWords(List.of("CC-999")).english()).isEqualTo("CC 999");
        assertThat(words.inWords(List.of("CC-272", "CC-274")).english())
                .isEqualTo("mass riots (CC 272) and false information (CC 274)");
    }

    @Test
    void aPersonWhoseNameEndsWithAnInitialEndsASentenceOnce() {
        Step step = steps(Map.of(
                        "kind",
                        "CONVICTED",
                        "when",
                        "2022-06-01",
                        "detail",
                        "The court heard Бакыт Д.",
                        "court",
                        "Medeu court"))
                .getFirst();
        assertThat(StepLine.detail(step).english()).isEqualTo("The court heard Бакыт Д. Medeu court.");
    }
}
