package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.legislation.Legislation;

/** How long somebody may be held; the cases are in {@code specs/rules/measures.yaml}. */
class MeasureTermsTest {

    private final MeasureTerms terms = MeasureTerms.ofKazakhstan(Legislation.pack());

    @TestFactory
    Stream<DynamicTest> aMeasureHasItsOrdinaryAndItsLongestTerm() {
        return Given.each("measures.yaml", "terms", given -> {
            TermAnswer answer = of(given);
            assertThat(answer.ordinary().inWords().english()).isEqualTo(given.text("ordinary"));
            assertThat(answer.longest().inWords().english())
                    .isEqualTo(given.has("longest") ? given.text("longest") : given.text("ordinary"));
            assertThat(Given.english(answer.missing())).isEqualTo(given.list("missing"));
            List<String> words = answer.reasons().stream()
                    .map(reason -> reason.inWords().english())
                    .toList();
            given.list("reasons").forEach(reason -> assertThat(words).anyMatch(word -> word.contains(reason)));
        });
    }

    @TestFactory
    Stream<DynamicTest> aMeasureIsOverdueAfterItsLastDay() {
        return Given.each("measures.yaml", "overdue", given -> {
            Overrun overrun = terms.overrun(of(given), given.date("began"), given.day("asked on"));
            assertThat(overrun.inWords().english()).isEqualTo(given.text("says"));
        });
    }

    private TermAnswer of(Given given) {
        MeasureKind measure = Objects.requireNonNull(given.choice("measure", MeasureKind.values()));
        return given.has("offence")
                ? terms.of(measure, given.offence(), given.person())
                : terms.ofAny(measure, given.person());
    }
}
