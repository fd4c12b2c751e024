package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.legislation.Legislation;
import org.khronika.values.Known;

/** When an offence is out of time; the cases are in {@code specs/rules/limitation.yaml}. */
class LimitationTest {

    private final Limitation limitation = Limitation.ofKazakhstan(Legislation.pack());

    @TestFactory
    Stream<DynamicTest> anOffenceIsInTimeUntilItsLastDay() {
        return Given.each(
                "limitation.yaml",
                "offences",
                given -> check(given, limitation.of(given.offence(), given.person(), given.known("evaded"))));
    }

    @TestFactory
    Stream<DynamicTest> aJudgmentIsCarriedOutUntilItsLastDay() {
        return Given.each(
                "limitation.yaml",
                "judgments",
                given -> check(given, limitation.ofExecution(given.offence(), given.date("in force"))));
    }

    private static void check(Given given, LimitationAnswer answer) {
        assertThat(Given.edtf(answer.lastDay())).isEqualTo(given.find("last day"));
        assertThat(answer.never()).isEqualTo(given.has("never") ? given.known("never") : Known.NO);
        assertThat(Given.english(answer.missing())).isEqualTo(given.list("missing"));
        List<String> words = answer.reasons().stream()
                .map(reason -> reason.inWords().english())
                .toList();
        given.list("reasons").forEach(reason -> assertThat(words).anyMatch(word -> word.contains(reason)));
        Given.days(given, "in time")
                .forEach(day -> assertThat(answer.isOutOfTime(day)).isEqualTo(Known.NO));
        Given.days(given, "out of time")
                .forEach(day -> assertThat(answer.isOutOfTime(day)).isEqualTo(Known.YES));
        Given.days(given, "either")
                .forEach(day -> assertThat(answer.isOutOfTime(day)).isEqualTo(Known.UNKNOWN));
    }
}
