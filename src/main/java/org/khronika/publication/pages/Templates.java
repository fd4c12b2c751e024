package org.khronika.publication.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.pages.TemplatesInALanguage;
import org.khronika.pages.VisibleMarks;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the templates of the public pages, without a request and without anything of the desk. */
@Component
public class Templates {

    private final SpringTemplateEngine engine;

    Templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        files.setCacheable(true);
        engine = TemplatesInALanguage.engine(List.of(files), List.of(new VisibleMarks()));
        // The same few expressions are worked out for thousands of pages.
        engine.setEnableSpringELCompiler(true);
    }

    /** A part of a template in a language, as it is put into pages. */
    String part(String template, String part, Map<String, Object> values, Language language) {
        return engine.process(template, Set.of(part), new Context(language.locale(), values));
    }

    /** The page in a language, as the bytes of a file. */
    public byte[] page(String template, Map<String, Object> values, Language language) {
        return engine.process(template, new Context(language.locale(), values)).getBytes(StandardCharsets.UTF_8);
    }
}
