package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.legislation.Legislation;

/** The amnesty of 2022; the cases are in {@code specs/rules/amnesty-2022.yaml}. */
class AmnestyTest {

    private final Amnesty amnesty = Amnesty.of2022(Legislation.pack());

    @TestFactory
    Stream<DynamicTest> theAmnestyAnswersWithReasons() {
        return Given.each("amnesty-2022.yaml", "cases", this::check);
    }

    @Test
    void aFactThatNobodyKnowsNeverMakesSomebodyIneligible() {
        Conclusion answer =
                amnesty.judge(PersonFacts.UNKNOWN, OffenceFacts.of("CC-272(2)", null), null, PenaltyFacts.UNKNOWN);
        assertThat(answer.verdict()).isEqualTo(Conclusion.Eligibility.DEPENDS);
        assertThat(answer.reasons(Reason.Side.AGAINST)).isEmpty();
    }

    private void check(Given given) {
        Conclusion answer = amnesty.judge(given.person(), given.offence(), given.stage(), given.sentence());
        assertThat(answer.verdict().label())
                .as("verdict, by %s", answer.reasons())
                .isEqualTo(given.text("verdict"));
        assertThat(Given.english(answer.missing())).isEqualTo(given.list("missing"));
        for (String reason : given.list("reasons")) {
            assertThat(answer.reasons())
                    .extracting(one -> one.inWords().english())
                    .anySatisfy(words -> assertThat(words).contains(reason));
        }
        if (given.has("effect")) {
            assertThat(answer.effect() == null ? "" : answer.effect().english()).isEqualTo(given.text("effect"));
        }
        if (given.has("decision")) {
            departs(given, answer);
        }
    }

    private void departs(Given given, Conclusion answer) {
        AmnestyDecision decision = new AmnestyDecision(given.text("decision").equals("applied"), given.find("ground"));
        Departure departure = amnesty.departs(decision, answer);
        assertThat(departure.departs()).isEqualTo(given.known("departs"));
        assertThat(departure.why().english()).contains(given.text("why"));
    }
}
