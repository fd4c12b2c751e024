package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.values.PenaltyKind;

/** How time held before counts towards a sentence; the cases are in {@code specs/rules/credit.yaml}. */
class CreditTest {

    private final Credit credit = Credit.ofKazakhstan();

    @TestFactory
    Stream<DynamicTest> daysHeldCountTowardsTheSentence() {
        return Given.each(
                "credit.yaml",
                "cases",
                given -> assertThat(of(given).inWords().english()).isEqualTo(given.text("credit")));
    }

    @Test
    void aHalfDayMayCountOrNot() {
        CreditAnswer answer = credit.towards(PenaltyKind.IMPRISONMENT, PrisonSecurity.MEDIUM, 3, 0)
                .orElseThrow();
        assertThat(answer.days()).isEqualTo(new Days(4, 5));
    }

    @Test
    void nothingCountsTowardsAWarning() {
        assertThat(credit.towards(PenaltyKind.WARNING, null, 10, 0)).isEmpty();
    }

    private CreditAnswer of(Given given) {
        PenaltyKind kind = Objects.requireNonNull(given.choice("towards", PenaltyKind.values()));
        PrisonSecurity security = given.choice("security", PrisonSecurity.values());
        return credit.towards(kind, security, number(given, "remand"), number(given, "house arrest"))
                .orElseThrow();
    }

    private static long number(Given given, String key) {
        return given.has(key) ? Long.parseLong(given.text(key)) : 0;
    }
}
