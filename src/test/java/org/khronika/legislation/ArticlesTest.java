package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** An article is understood as people write it in three languages, and printed as each of them writes it. */
class ArticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CC-272(1)                                                | CC-272(1)
                    cc 272, part 1                                           | CC-272(1)
                    article 272(1) of the Criminal Code                      | CC-272(1)
                    ст. 272 ч. 1 УК                                          | CC-272(1)
                    УК РК, ст. 272, ч. 1                                     | CC-272(1)
                    статья 272 часть 1 Уголовного кодекса                    | CC-272(1)
                    часть 1 статьи 272 УК                                    | CC-272(1)
                    ст.488 КоАП РК                                           | CAO-488
                    КоАП 73-3                                                | CAO-73-3
                    статья 489 Кодекса РК об административных правонарушениях | CAO-489
                    УПК 152                                                  | CPC-152
                    ҚК 272(1)-бап                                            | CC-272(1)
                    ҚР ҚК 272-бабының 1-бөлігі                               | CC-272(1)
                    ӘҚБтК 488-бап                                            | CAO-488
                    Қылмыстық кодекстің 174-бабы                             | CC-174
                    """)
    void isUnderstoodAsItIsWritten(String typed, String written) {
        assertThat(Articles.understand(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"272 УК КК", "УК", "часть 1 УК", "баптың 1-бөлігі", "272"})
    void whatIsNoArticleIsRefusedWithWhatWasTyped(String typed) {
        assertThatThrownBy(() -> Articles.understand(typed)).hasMessageContaining(typed);
    }

    @Test
    void isPrintedAsEachLanguageWritesItAndReadBack() {
        assertThat(in("ru", "CC-272(1)")).isEqualTo("ст. 272 ч. 1 УК");
        assertThat(in("kk", "CC-272(1)")).isEqualTo("ҚК 272(1)-бап");
        assertThat(in("en", "CAO-73-3")).isEqualTo("CAO 73-3");
        assertThat(in("ru", "CAO-73-3")).isEqualTo("ст. 73-3 КоАП");
        assertThat(in("kk", "CAO-488")).isEqualTo("ӘҚБтК 488-бап");
        assertThat(in("ru", "XY-7"))
                .as("a code that Russian has no letters for")
                .isEqualTo("ст. 7 XY");
        for (Language language : Languages.shipped().all()) {
            for (String article : new String[] {"CC-272(1)", "CAO-73-3", "CPC-152", "CC-174"}) {
                assertThat(Articles.understand(in(language.tag(), article))).isEqualTo(article);
            }
        }
    }

    private static String in(String tag, String article) {
        return ArticleRef.parse(article)
                .inWords()
                .in(Languages.shipped().byTag(tag).orElseThrow());
    }
}
