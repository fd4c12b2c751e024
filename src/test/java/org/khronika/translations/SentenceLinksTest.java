package org.khronika.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;

/** The links of a sentence in its translation, as cases that a translator can read. */
class SentenceLinksTest {

    @TestFactory
    Stream<DynamicTest> aTranslationLeadsWhereItsSentenceLeads() {
        return YamlCases.of("/specs/translations/links.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("name")), () -> {
                    SentenceLinks links = SentenceLinks.of(String.valueOf(one.get("sentence")));
                    String typed = String.valueOf(one.get("typed"));
                    assertThat(links.whole(typed)).isEqualTo(one.get("kept"));
                    assertThat(links.whole(links.numbered(links.whole(typed)))).isEqualTo(one.get("kept"));
                    assertThat(texts(links.missingIn(typed))).isEqualTo(texts(one.get("missing")));
                    assertThat(texts(links.besidesIn(typed))).isEqualTo(texts(one.get("besides")));
                }));
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(Object::toString).toList();
    }

    @Test
    void whatWouldBeAListOrAHeadingIsNoSentence() {
        assertThat(SentenceLinks.isOneParagraph("«Қаңтар» – 2022.")).isTrue();
        assertThat(SentenceLinks.isOneParagraph("2022. Жыл.")).isFalse();
        assertThat(SentenceLinks.isOneParagraph("- тізім")).isFalse();
        assertThat(SentenceLinks.isOneParagraph("# тақырып")).isFalse();
        assertThat(SentenceLinks.isOneParagraph("бір\n\nекі")).isFalse();
    }
}
