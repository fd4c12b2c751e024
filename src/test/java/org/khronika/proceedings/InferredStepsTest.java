package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Derived.Ground;

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
        List<Ground> from = Standing.of(CasesOfTheCast.withSteps(steps), LocalDate.of(2023, 3, 27))
                .getFirst()
                .derived(Function.identity())
                .from();
        assertThat(from).extracting(Ground::said).contains("reported", "inferred by us");
        assertThat(from).extracting(Ground::said).doesNotContain("reported, inferred by us");
    }

    @Test
    void theSentenceItselfSaysOfWhatAndWhenWeInferredIt() {
        List<Step> steps = CaseSteps.of(List.of(
                Map.of("kind", "DETAINED", "when", "2022-11-15/2022-11-19", "infers", List.of("WHEN")),
                Map.of("kind", "CONVICTED", "when", "2023-01-11", "sentences", List.of("imprisonment:P3Y")),
                Map.of("kind", "IN_PRISON", "when", "2023-02", "infers", List.of("THAT")),
                Map.of("kind", "AMNESTY_REFUSED", "when", "2023-03", "infers", List.of("ARTICLES"))));

        assertThat(words(steps.subList(0, 1))).contains("15 and 19 November 2022 (inferred by us)");
        assertThat(words(steps))
                .contains("in prison in February (inferred by us)")
                .contains("amnesty refused in March")
                .doesNotContain("March (inferred");
    }

    private static String words(List<Step> steps) {
        return Standing.of(CasesOfTheCast.withSteps(steps), LocalDate.of(2023, 3, 27))
                .getFirst()
                .derived(Function.identity())
                .words();
    }
}
