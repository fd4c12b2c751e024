package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of specs/values/penalties.yaml. */
class PenaltiesTest {

    @TestFactory
    Stream<DynamicTest> penalties() {
        return Spec.of("penalties.yaml").flatMap(spec -> spec.has("refused") ? refusal(spec) : understanding(spec));
    }

    private static Stream<DynamicTest> understanding(Spec spec) {
        String code = spec.text("code");
        return Stream.concat(
                spec.texts("typed").stream()
                        .map(text -> dynamicTest(
                                "understands “" + text + "”",
                                () -> assertThat(Penalty.understand(text).code())
                                        .isEqualTo(code))),
                Stream.of(dynamicTest("prints " + code, () -> prints(Penalty.parse(code), spec))));
    }

    private static Stream<DynamicTest> refusal(Spec spec) {
        String text = spec.text("refused");
        return Stream.of(dynamicTest(
                "refuses “" + text + "”",
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Penalty.understand(text))
                        .withMessageContaining(spec.text("because"))
                        .withMessageMatching("Expected .*, found .*: .*\\.")));
    }

    private static void prints(Penalty penalty, Spec spec) {
        assertThat(penalty.code()).isEqualTo(spec.text("code"));
        if (spec.has("en")) {
            assertThat(penalty.inWords(Locale.ENGLISH)).isEqualTo(spec.text("en"));
        }
    }
}
