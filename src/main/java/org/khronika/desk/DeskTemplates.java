package org.khronika.desk;

import java.util.List;
import org.khronika.pages.TemplatesInALanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** How the pages of the desk are made. */
@Configuration(proxyBeanMethods = false)
class DeskTemplates {

    @Bean
    SpringTemplateEngine templateEngine(List<ITemplateResolver> resolvers, List<IDialect> dialects) {
        return TemplatesInALanguage.engine(resolvers, dialects);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new MemberLanguage();
    }
}
