package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.khronika.words.Languages;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A mention is written without a template: as the engine would write one, with every sign that could end a text or an attribute. */
class MentionInTemplatesTest {

    private static final SpringTemplateEngine ENGINE =
            TemplatesInALanguage.engine(List.of(new StringTemplateResolver()), List.of(new VisibleMarks()));

    private static final String AS_A_TEMPLATE = String.join(
            "",
            "<a th:if=\"${m.href != null}\" th:href=\"${m.href}\" th:attr=\"lang=${#words.lang(m.text)}\" th:text=\"${m.text}\">S</a>",
            "<span th:if=\"${m.href == null and m.withheld != null}\" class=\"not-named\" th:title=\"${m.withheld}\" th:text=\"${m.text}\">S</span>",
            "<th:block th:if=\"${m.href == null and m.withheld == null}\" th:text=\"${m.text}\">S</th:block>");

    static final List<Mention> MENTIONS = List.of(
            Mention.of("Мирас <b>& «Құпия» \"x\" 'y'"),
            Mention.of("turned \u202Egpj.exe"),
            Mention.of(""),
            Mention.link("The case of Dana Hiddenova", "KZ-P-2022-110001.html#step-4"),
            Mention.link("Дело Даны Скрытновой", "../records/KZ-P-2022-110001.html?on=2022-01-05&of=\"<'>\""),
            Mention.link("turned \u202Egpj.exe", "turned-\u202E.html"),
            Mention.link("Nowhere", ""),
            new Mention("a person not named", null, "Minors are “never” <named> & \"so\"."),
            new Mention("a person not named", null, ""));

    @ParameterizedTest
    @FieldSource("MENTIONS")
    void itIsWrittenAsATemplateWouldWriteIt(Mention mention) {
        for (String language : List.of("en", "ru", "kk")) {
            for (boolean marked : List.of(true, false)) {
                Context said = new Context(
                        Languages.shipped().byTag(language).orElseThrow().locale(),
                        Map.of("m", mention, "marked", marked));
                assertThat(ENGINE.process("<p th:utext=\"${#words.mention(m)}\">S</p>", said))
                        .isEqualTo(ENGINE.process("<p>" + AS_A_TEMPLATE + "</p>", said));
            }
        }
    }
}
