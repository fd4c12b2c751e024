package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PenaltyTest {

    @Property
    void whatIsStoredIsReadAsTheSamePenalty(@ForAll("penalties") Penalty penalty) {
        assertThat(Penalty.parse(penalty.code())).isEqualTo(penalty).hasSameHashCodeAs(penalty);
        assertThat(Penalty.understand(penalty.code())).isEqualTo(penalty);
    }

    @Property(tries = 3000)
    void whatIsPrintedIsUnderstoodAsTheSamePenalty(@ForAll("penalties") Penalty penalty) {
        assertThat(Penalty.understand(penalty.inWords(Locale.ENGLISH)))
                .as(penalty.inWords(Locale.ENGLISH))
                .isEqualTo(penalty);
    }

    @Property(tries = 5000)
    void noTextFailsInAnyOtherWayThanWithASentence(@ForAll("texts") String text) {
        for (Throwable thrown : Arrays.asList(
                catchThrowable(() -> Penalty.understand(text)), catchThrowable(() -> Penalty.parse(text)))) {
            if (thrown != null) {
                assertThat(thrown).isExactlyInstanceOf(WrongValue.class);
                assertThat(thrown.getMessage())
                        .startsWith("Expected")
                        .contains("found")
                        .endsWith(".");
            }
        }
    }

    @Test
    void oneExactTermCanBeCountedWith() {
        assertThat(Penalty.parse("restricted-freedom:P18M").term()).contains(Period.of(1, 6, 0));
        assertThat(Penalty.parse("arrest:P15D").term()).contains(Period.ofDays(15));
        assertThat(Penalty.parse("imprisonment:P5Y..P11Y").term()).isEmpty();
        assertThat(Penalty.parse("imprisonment:~P5Y").term()).isEmpty();
        assertThat(Penalty.parse("imprisonment:life").term()).isEmpty();
        assertThat(Penalty.parse("fine:300 EUR").term()).isEmpty();
        assertThat(Penalty.parse("imprisonment").term()).isEmpty();
    }

    @Test
    void jsonHoldsTheCodeAlone() {
        var json = JsonMapper.builder().build();
        var penalty = Penalty.understand("1.5 years of restricted freedom");

        assertThat(json.writeValueAsString(penalty)).isEqualTo("\"restricted-freedom:P18M\"");
        assertThat(json.readValue("\"restricted-freedom:P18M\"", Penalty.class)).isEqualTo(penalty);
    }

    @Provide
    Arbitrary<Penalty> penalties() {
        Arbitrary<String> measure = Arbitraries.oneOf(term(), hours(), sum(), Arbitraries.just("life"));
        Arbitrary<String> amount = Arbitraries.oneOf(
                measure,
                measure.map(code -> "~" + code),
                measure.map(code -> ".." + code),
                measure.map(code -> code + ".."),
                Combinators.combine(measure, measure).as((low, high) -> low + ".." + high),
                Combinators.combine(measure, measure).as((low, high) -> "~" + low + ".." + high));
        return Combinators.combine(Arbitraries.of(PenaltyKind.class), amount, Arbitraries.of(0, 1, 2, 3, 4, 5))
                .as((kind, code, none) -> none == 0 ? kind.code() : kind.code() + ":" + code)
                .filter(code -> catchThrowable(() -> Penalty.parse(code)) == null)
                .map(Penalty::parse);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "three",
                        "1.5",
                        "15",
                        "99999999999",
                        "0",
                        "a",
                        "years",
                        "year",
                        "days'",
                        "hours",
                        "EUR",
                        "€",
                        "$",
                        "MCI",
                        "prison",
                        "imprisonment",
                        "arrest",
                        "fine",
                        "of",
                        "in",
                        "suspended",
                        "restricted freedom",
                        "ban on activity",
                        "between",
                        "and",
                        "to",
                        "up to",
                        "about",
                        "half",
                        ",",
                        ":",
                        "P3Y",
                        "..",
                        "life",
                        "лет",
                        "штраф",
                        "суток",
                        "imprisonment:P3Y")
                .list()
                .ofMaxSize(6)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(words, words.map(text -> text.replace(" ", "")), Arbitraries.strings());
    }

    private static Arbitrary<String> term() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 40);
        return Combinators.combine(few, few, few)
                .filter((years, months, days) -> years + months + days > 0)
                .as("P%dY%dM%dD"::formatted);
    }

    private static Arbitrary<String> hours() {
        return Arbitraries.integers().between(1, 400).map(hours -> hours + " h");
    }

    private static Arbitrary<String> sum() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(0.01), BigDecimal.valueOf(9_999_999))
                                .ofScale(2),
                        Arbitraries.of("EUR", "KZT", "MCI", "USD", "RUB"))
                .as((amount, currency) -> amount.toPlainString() + " " + currency);
    }
}
