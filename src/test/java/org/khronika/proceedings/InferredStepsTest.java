package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Derived.Premise;

/** A sentence that rests on what we inferred says so, and calls it no report. The cast is invented. */
class InferredStepsTest {

    @Test
    void whatASentenceRestsOnSaysWhereWeInferredIt() {
        List<Step> steps = CaseSteps.of(List.of(
                List.of("CONVICTED", "2022-07-11", List.of(), List.of("imprisonment:P3Y")),
                Map.of(
                        "kind",
                        "IN_PRISON",
                        "when",
                        "2022-09-01",
                        "infers",
                        List.of("THAT"),
                        "inferred",
                        "that he was there by then, from his release"),
                Map.of("kind", "TRANSFERRED", "when", "2022-10-01", "infers", List.of("WHEN")),
                Map.of("kind", "PAROLE_REFUSED", "when", "2022-11-01", "infers", List.of("ARTICLES"))));
        List<Premise> from = LegalStatus.of(CasesOfTheCast.withSteps(steps), LocalDate.of(2023, 3, 27))
                .getFirst()
                .derived(new PlainNamer())
                .from();
        assertThat(from).extracting(ground -> ground.said().english()).contains("reported", "inferred by us");
        assertThat(from).extracting(ground -> ground.said().english()).doesNotContain("reported, inferred by us");
    }

    @Test
    void theSentenceItselfSaysOfWhatAndWhenWeInferredIt() {
        List<Step> steps = CaseSteps.of(List.of(
                Map.of("kind", "DETAINED", "when", "2022-11-15/2022-11-19", "infers", List.of("WHEN")),
                Map.of("kind", "CONVICTED", "when", "2023-01-11", "penalties", List.of("imprisonment:P3Y")),
                Map.of("kind", "IN_PRISON", "when", "2023-02", "infers", List.of("THAT")),
                Map.of("kind", "AMNESTY_REFUSED", "when", "2023-03", "infers", List.of("ARTICLES"))));

        assertThat(words(steps.subList(0, 1))).contains("15 and 19 November 2022 (inferred by us)");
        assertThat(words(steps))
                .contains("in prison in February (inferred by us)")
                .contains("amnesty refused in March")
                .doesNotContain("March (inferred");
    }

    @Test
    void fromADetentionToACourtOnADayThatWeInferNoSourceSaysThatTheyWereHeldOn() {
        StatusRow held = held(
                Map.of("kind", "DETAINED", "when", "2022-01"),
                Map.of("kind", "REMANDED", "when", "2022-01/2023-01", "infers", List.of("WHEN")));

        assertThat(held.liberty()).isEqualTo(Liberty.REMANDED);
        assertThat(held.words().english())
                .isEqualTo(
                        "In pre-trial detention since a day between January 2022 and January 2023 (inferred by us).");
        assertThat(held.hedges()).isEqualTo("stage=inferred held_since=inferred state_since=inferred");
        assertThat(held.sinceInferred()).isTrue();
    }

    @Test
    void untilTheDayByWhichACourtHadSurelyDecidedNobodyIsCertainlyInPreTrialDetention() {
        List<StatusRow> rows = Stretches.of(CasesOfTheCast.withSteps(CaseSteps.of(List.of(
                Map.of("kind", "DETAINED", "when", "2022-11-15/2022-11-19", "infers", List.of("WHEN")),
                Map.of("kind", "REMANDED", "when", "2022-11-15/2023-03-27", "infers", List.of("WHEN"))))));

        assertThat(rows.stream()
                        .filter(row -> row.liberty() == Liberty.REMANDED)
                        .filter(row -> row.alternatives() == 1)
                        .map(row -> row.from() + " " + row.hedges()))
                .containsExactly("2023-03-27 stage=inferred held_since=inferred state_since=inferred");
        assertThat(rows.stream()
                        .filter(row -> !row.from().isAfter(LocalDate.of(2022, 11, 25))
                                && row.to().isAfter(LocalDate.of(2022, 11, 25)))
                        .map(StatusRow::liberty))
                .containsExactlyInAnyOrder(Liberty.DETAINED, Liberty.REMANDED);
    }

    @Test
    void fromADetentionToAnArrestOnADayThatWeInferNoSourceSaysThatTheyWereHeldOn() {
        Map<String, Object> detained = Map.of("kind", "DETAINED", "when", "2022-05-10");
        List<String> arrest = List.of("arrest:P15D");

        assertThat(arrested(
                        detained,
                        Map.of(
                                "kind",
                                "ADMINISTRATIVE_ARREST",
                                "when",
                                "2022-05-10/2022-05-14",
                                "penalties",
                                arrest,
                                "infers",
                                List.of("WHEN"))))
                .isNotEmpty()
                .allMatch(hedges -> hedges.contains("held_since=inferred"));
        assertThat(arrested(
                        detained, Map.of("kind", "ADMINISTRATIVE_ARREST", "when", "2022-05-11", "penalties", arrest)))
                .isNotEmpty()
                .noneMatch(hedges -> hedges.contains("held_since"));
    }

    private static List<String> arrested(Object... steps) {
        return Stretches.of(CasesOfTheCast.withSteps(CaseSteps.of(List.of(steps)))).stream()
                .filter(row -> row.liberty() == Liberty.ARRESTED)
                .map(StatusRow::hedges)
                .toList();
    }

    @Test
    void fromADetentionToACourtOnADayThatASourceTellsTheyWere() {
        StatusRow held = held(
                Map.of("kind", "DETAINED", "when", "2022-01-05"), Map.of("kind", "REMANDED", "when", "2022-01-07"));

        assertThat(held.hedges()).isEqualTo("stage=inferred");
        assertThat(held.sinceInferred()).isFalse();
    }

    @Test
    void thatThereIsAnInvestigationIsOursWhereAStepOnlyShowsIt() {
        assertThat(held(Map.of("kind", "CHARGED", "when", "2022-01-07")).hedges())
                .isEqualTo("stage=inferred");
        for (String kind : List.of("INVESTIGATION_OPENED", "UNDER_INVESTIGATION")) {
            assertThat(held(Map.of("kind", "CHARGED", "when", "2022-01-05"), Map.of("kind", kind, "when", "2022-01-07"))
                            .hedges())
                    .as(kind)
                    .isEmpty();
        }
    }

    @Test
    void thatAnArrestIsServedIsOursUntilASourceTellsOfThemAsLockedUp() {
        Map<String, Object> arrest =
                Map.of("kind", "ADMINISTRATIVE_ARREST", "when", "2022-09-10", "penalties", List.of("arrest:P15D"));

        assertThat(of(Liberty.ARRESTED, arrest)).isNotEmpty().containsOnly("liberty=inferred");
        assertThat(of(Liberty.ARRESTED, arrest, Map.of("kind", "LOCKED_UP", "when", "2022-09-14")))
                .startsWith("liberty=inferred")
                .endsWith("");
        assertThat(LegalStatus.of(CasesOfTheCast.withSteps(CaseSteps.of(List.of(arrest))), LocalDate.of(2022, 9, 11))
                        .getFirst()
                        .derived(new PlainNamer())
                        .assumed())
                .anyMatch(assumed -> assumed.startsWith("an arrest is served from the day"));
    }

    @Test
    void thatSomebodyIsInPrisonIsNoMoreOursOnceASourceSaysSo() {
        assertThat(of(
                        Liberty.IMPRISONED,
                        Map.of("kind", "CONVICTED", "when", "2019-10-02", "penalties", List.of("imprisonment:P5Y")),
                        Map.of("kind", "IN_PRISON", "when", "2020-08-03", "infers", List.of("THAT")),
                        Map.of("kind", "IN_PRISON", "when", "2022-09-04"),
                        Map.of("kind", "TRANSFERRED", "when", "2022-12-05", "certainty", "SECOND_HAND")))
                // The move to another prison is told, and begins a stretch of its own.
                .containsExactly("liberty=inferred", "", "");
    }

    /** What the hedges of each stretch in a state say of where they are. */
    private static List<String> of(Liberty liberty, Object... steps) {
        return Stretches.of(CasesOfTheCast.withSteps(CaseSteps.of(List.of(steps)))).stream()
                .filter(row -> row.liberty() == liberty)
                .map(row -> row.hedges().startsWith("liberty=") ? row.hedges().split(" ", 2)[0] : "")
                .toList();
    }

    @Test
    void thatItWasPreTrialDetentionIsMarkedOnlyWhereItIsOurs() {
        assertThat(held(
                                Map.of("kind", "DETAINED", "when", "2022-01"),
                                Map.of("kind", "REMANDED", "when", "2022-01/2022-03", "infers", List.of("KIND")))
                        .words()
                        .english())
                .isEqualTo("In pre-trial detention since a day between January and March 2022 (inferred by us).");
    }

    @Test
    void thatWhatHappenedWasOfThisKindMayBeOurConclusionToo() {
        StatusRow held = held(Map.of("kind", "REMANDED", "when", "2022-01-07", "infers", List.of("KIND")));

        assertThat(held.words().english()).isEqualTo("In pre-trial detention since 7 January 2022 (inferred by us).");
        assertThat(held.hedges()).contains("liberty=inferred");
    }

    private static StatusRow held(Object... steps) {
        return Stretches.of(CasesOfTheCast.withSteps(CaseSteps.of(List.of(steps))))
                .getLast();
    }

    private static String words(List<Step> steps) {
        return LegalStatus.of(CasesOfTheCast.withSteps(steps), LocalDate.of(2023, 3, 27))
                .getFirst()
                .derived(new PlainNamer())
                .words();
    }
}
