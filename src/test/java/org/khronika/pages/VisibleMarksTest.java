package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class VisibleMarksTest {

    private static final String TURNED = "Есеп “Қаңтар” \u202Egpj.exe";

    private static String page(String template) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new VisibleMarks());
        return engine.process(template, new Context(Locale.ENGLISH, Map.of("title", TURNED)));
    }

    @Test
    void aMarkThatTurnsTheTextIsShownAndNotObeyed() {
        assertThat(page("<h1 th:text=\"${title}\">x</h1><p th:utext=\"${title}\">y</p><b>[[${title}]]</b>"))
                .isEqualTo("<h1>Есеп “Қаңтар” ␦gpj.exe</h1><p>Есеп “Қаңтар” ␦gpj.exe</p><b>Есеп “Қаңтар” ␦gpj.exe</b>");
    }

    @Test
    void whatStandsInAFieldStaysAsItWasTyped() {
        assertThat(page("<textarea th:text=\"${title}\"></textarea><input th:value=\"${title}\">"))
                .contains(">" + TURNED + "</textarea>", "value=\"" + TURNED + "\"");
    }
}
