package org.khronika.desk;

import java.util.List;
import java.util.Locale;
import org.khronika.pages.TemplatesInALanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** The pages of the desk speak one language, whatever the browser prefers. */
@Configuration(proxyBeanMethods = false)
class DeskTemplates {

    @Bean
    SpringTemplateEngine templateEngine(List<ITemplateResolver> resolvers, List<IDialect> dialects) {
        return TemplatesInALanguage.engine(resolvers, dialects);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.ENGLISH);
    }
}
