package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of specs/values/sentences.yaml. */
class SentencesTest {

    @TestFactory
    Stream<DynamicTest> sentences() {
        return Spec.of("sentences.yaml").flatMap(spec -> spec.has("refused") ? refusal(spec) : understanding(spec));
    }

    private static Stream<DynamicTest> understanding(Spec spec) {
        String code = spec.text("code");
        return Stream.concat(
                spec.texts("typed").stream()
                        .map(text -> dynamicTest(
                                "understands “" + text + "”",
                                () -> assertThat(Sentence.understand(text).code())
                                        .isEqualTo(code))),
                Stream.of(dynamicTest("prints " + code, () -> prints(Sentence.parse(code), spec))));
    }

    private static Stream<DynamicTest> refusal(Spec spec) {
        String text = spec.text("refused");
        return Stream.of(dynamicTest(
                "refuses “" + text + "”",
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Sentence.understand(text))
                        .withMessageContaining(spec.text("because"))
                        .withMessageMatching("Expected .*, found .*: .*\\.")));
    }

    private static void prints(Sentence sentence, Spec spec) {
        assertThat(sentence.code()).isEqualTo(spec.text("code"));
        if (spec.has("en")) {
            assertThat(sentence.inWords(Locale.ENGLISH)).isEqualTo(spec.text("en"));
        }
    }
}
