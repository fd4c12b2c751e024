package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that is only put together says what ICU says. */
class PlainMessageTest {

    private static final String HOSTILE = "Ә{n}’'' «Ғ» # '{0}'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{who}",
                "Қамауда: {who}, {when}.",
                "{a}{a}{b}",
                "it''s {a}",
                "it's {a}",
                "'{'{a}'}'",
                "a '{b} c",
                "# {a} |",
                "{day_since} бастап",
                "'",
                "",
            })
    void withoutPluralsItIsPutTogether(String pattern) {
        assertThat(plain(pattern)).isEqualTo(icu(pattern, "kk"));
    }

    @Test
    void ofPluralsAndChoicesThereIsNone() {
        assertThat(PlainMessage.of(new MessagePattern("{n, plural, one {# {a}} other {#}}")))
                .isEmpty();
        assertThat(PlainMessage.of(new MessagePattern("{a} {w, select, X {x} other {y}}")))
                .isEmpty();
        assertThat(PlainMessage.of(new MessagePattern("{n, number}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void everyMessageOfTheCatalogues(String tag) {
        Catalogue catalogue = Languages.shipped().all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow()
                .catalogue();
        long plain = catalogue.keys().stream()
                .map(key ->
                        java.util.Objects.requireNonNull(catalogue.message(key)).pattern())
                .filter(pattern -> PlainMessage.of(new MessagePattern(pattern)).isPresent())
                .peek(pattern -> assertThat(plain(pattern)).as(pattern).isEqualTo(icu(pattern, tag)))
                .count();
        assertThat(plain).isGreaterThan(3000);
    }

    private static String plain(String pattern) {
        MessagePattern read = new MessagePattern(pattern);
        return PlainMessage.of(read).orElseThrow().say(words(read));
    }

    private static String icu(String pattern, String tag) {
        return new MessageFormat(pattern, ULocale.forLanguageTag(tag)).format(words(new MessagePattern(pattern)));
    }

    private static Map<String, Object> words(MessagePattern pattern) {
        Map<String, Object> words = new HashMap<>();
        for (int n = 0; n < pattern.countParts(); n++) {
            if (pattern.getPart(n).getType() == MessagePattern.Part.Type.ARG_NAME) {
                words.put(pattern.getSubstring(pattern.getPart(n)), HOSTILE);
            }
        }
        return words;
    }
}
