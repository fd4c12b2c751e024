package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuantityTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"));

    @Property
    void whatIsStoredIsReadAsTheSameQuantity(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.code())).isEqualTo(quantity).hasSameHashCodeAs(quantity);
        assertThat(Quantity.understand(quantity.code())).isEqualTo(quantity);
    }

    @Property(tries = 3000)
    void whatIsPrintedIsUnderstoodAsTheSameQuantityInEveryLanguage(@ForAll("quantities") Quantity quantity) {
        for (Locale language : LANGUAGES) {
            assertThat(Quantity.understand(quantity.inWords(language)))
                    .as(quantity.inWords(language))
                    .isEqualTo(quantity);
        }
    }

    @Property
    void exactNumbersAddExactly(@ForAll("numbers") long one, @ForAll("numbers") long other) {
        assertThat(Quantity.of(one).plus(Quantity.of(other))).isEqualTo(Quantity.of(one + other));
    }

    @Property
    void exactAndMoreThanIsMoreThan(@ForAll("numbers") long one, @ForAll("numbers") long other) {
        assertThat(Quantity.of(one).plus(Quantity.parse(">" + other)).code()).isEqualTo(">" + (one + other));
    }

    @Property
    void aboutAndAnyOtherIsAbout(@ForAll("numbers") long number, @ForAll("quantities") Quantity other) {
        assertThat(Quantity.parse("~" + number).plus(other).isApproximate()).isTrue();
    }

    @Property
    void aSumHoldsEverySumOfWhatItsPartsMayBe(
            @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        Quantity sum = one.plus(other);

        for (long a : someOf(one)) {
            for (long b : someOf(other)) {
                assertThat(sum.least()).isLessThanOrEqualTo(a + b);
                sum.most().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(a + b));
            }
        }
    }

    @Property
    void aSumIsOpenOnlyWhereAPartIs(@ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        Quantity sum = one.plus(other);

        assertThat(sum.most().isEmpty())
                .isEqualTo(one.most().isEmpty() || other.most().isEmpty());
        assertThat(sum.least()).isBetween(one.least() + other.least() - 1, one.least() + other.least());
        if (sum.most().isPresent()) {
            assertThat(sum.most())
                    .isEqualTo(OptionalLong.of(
                            one.most().getAsLong() + other.most().getAsLong()));
        }
    }

    @Property
    void sumsDoNotDependOnTheirOrder(
            @ForAll("quantities") Quantity one,
            @ForAll("quantities") Quantity two,
            @ForAll("quantities") Quantity three) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(Quantity.of(0))).isEqualTo(one);
    }

    @Property(tries = 5000)
    void noTextFailsInAnyOtherWayThanWithASentence(@ForAll("texts") String text) {
        for (Throwable thrown : Arrays.asList(
                catchThrowable(() -> Quantity.understand(text)), catchThrowable(() -> Quantity.parse(text)))) {
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
    void jsonHoldsTheCodeAlone() {
        var json = JsonMapper.builder().build();

        assertThat(json.writeValueAsString(Quantity.understand("more than 20"))).isEqualTo("\">20\"");
        assertThat(json.readValue("\"20..30\"", Quantity.class)).isEqualTo(Quantity.parse("20..30"));
    }

    @Test
    void aSumTooLargeToCountIsRefused() {
        var most = Quantity.of(999_999_999_999_999L);

        assertThatIllegalArgumentException().isThrownBy(() -> most.plus(Quantity.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(-1));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<String> bound = Combinators.combine(
                        Arbitraries.of("=", "~", ">", ">=", "<", "<=", ">~", ">=~", "<~", "<=~"), numbers())
                .filter((sign, number) -> number > 1 || !sign.startsWith("<"))
                .as((sign, number) -> sign + number);
        Arbitrary<String> range = Combinators.combine(Arbitraries.of("", "~"), numbers(), numbers())
                .as((about, one, other) -> about + Math.min(one, other) + ".." + Math.max(one, other))
                .filter(code -> !code.startsWith("~") || !code.matches("~(\\d+)\\.\\.\\1"));
        return Arbitraries.oneOf(bound, range).map(Quantity::parse);
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 9_999_999_999_999L));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "20",
                        "30",
                        "1,000",
                        "10 000",
                        "10.000",
                        "1.5",
                        "999999999999999",
                        "9999999999999999",
                        "twenty",
                        "two",
                        "hundred",
                        "thousand",
                        "million",
                        "dozen",
                        "half",
                        "a",
                        "and",
                        "more than",
                        "at most",
                        "between",
                        "to",
                        "or",
                        "-",
                        "..",
                        ">",
                        "<=",
                        "~",
                        "about",
                        "some",
                        "people",
                        "до",
                        "от",
                        "более",
                        "-дан",
                        "астам",
                        "аралығында",
                        "мен",
                        "several",
                        "zero",
                        "+")
                .list()
                .ofMaxSize(6)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(words, words.map(text -> text.replace(" ", "")), Arbitraries.strings());
    }

    /** Some of the numbers that a quantity may be, its edges among them. */
    private static List<Long> someOf(Quantity quantity) {
        long least = quantity.least();
        long most = quantity.most().orElse(least + 1000);
        return LongStream.of(least, least + (most - least) / 2, most).boxed().toList();
    }
}
