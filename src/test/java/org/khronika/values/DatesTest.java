package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.words.Language;

/** The cases of specs/values/dates.yaml. */
class DatesTest {

    @TestFactory
    Stream<DynamicTest> dates() {
        return Spec.of("dates.yaml").flatMap(spec -> spec.has("refused") ? refusal(spec) : understanding(spec));
    }

    private static Stream<DynamicTest> understanding(Spec spec) {
        String edtf = spec.text("edtf");
        return Stream.concat(
                spec.texts("typed").stream()
                        .map(text -> dynamicTest(
                                "understands “" + text + "”",
                                () -> assertThat(PartialDate.understand(text).edtf())
                                        .isEqualTo(edtf))),
                Stream.of(dynamicTest("prints " + edtf, () -> prints(PartialDate.parse(edtf), spec))));
    }

    private static Stream<DynamicTest> refusal(Spec spec) {
        String text = spec.text("refused");
        return Stream.of(dynamicTest(
                "refuses “" + text + "”",
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> PartialDate.understand(text))
                        .withMessageContaining(spec.text("because"))
                        .withMessageMatching("Expected .*, found .*: .*\\.")));
    }

    private static void prints(PartialDate date, Spec spec) {
        for (String language : List.of("en", "ru", "kk")) {
            if (spec.has(language)) {
                assertThat(date.inWords(Locale.of(language))).isEqualTo(spec.text(language));
            }
        }
        if (spec.has("bounds")) {
            assertThat(date.in(Language.english(), "bounds")).isEqualTo(spec.text("bounds"));
        }
    }
}
