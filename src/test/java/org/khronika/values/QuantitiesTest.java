package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of specs/values/quantities.yaml. */
class QuantitiesTest {

    @TestFactory
    Stream<DynamicTest> quantities() {
        return Spec.of("quantities.yaml").flatMap(QuantitiesTest::tests);
    }

    private static Stream<DynamicTest> tests(Spec spec) {
        if (spec.has("sum")) {
            return Stream.of(dynamicTest("adds " + spec.texts("sum"), () -> adds(spec)));
        }
        if (spec.has("refused")) {
            return Stream.of(dynamicTest("refuses “" + spec.text("refused") + "”", () -> refuses(spec)));
        }
        String code = spec.text("code");
        return Stream.concat(
                spec.texts("typed").stream()
                        .map(text -> dynamicTest(
                                "understands “" + text + "”",
                                () -> assertThat(Quantity.understand(text).code())
                                        .isEqualTo(code))),
                Stream.of(dynamicTest("prints " + code, () -> prints(Quantity.parse(code), spec))));
    }

    private static void adds(Spec spec) {
        List<Quantity> parts = spec.texts("sum").stream().map(Quantity::parse).toList();
        assertThat(parts.get(0).plus(parts.get(1)).code()).isEqualTo(spec.text("gives"));
        assertThat(parts.get(1).plus(parts.get(0)).code()).isEqualTo(spec.text("gives"));
    }

    private static void refuses(Spec spec) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.understand(spec.text("refused")))
                .withMessageContaining(spec.text("because"))
                .withMessageMatching("Expected .*, found .*: .*\\.");
    }

    private static void prints(Quantity quantity, Spec spec) {
        for (String language : List.of("en", "ru", "kk")) {
            if (spec.has(language)) {
                assertThat(quantity.inWords(Locale.of(language))).isEqualTo(spec.text(language));
            }
        }
        if (spec.has("least")) {
            assertThat(quantity.least()).isEqualTo(Long.parseLong(spec.text("least")));
            assertThat(quantity.most().stream()
                            .mapToObj(Long::toString)
                            .findFirst()
                            .orElse("open"))
                    .isEqualTo(spec.text("most"));
        }
    }
}
