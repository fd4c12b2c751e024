package org.khronika.legislation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LegislationConfiguration {

    @Bean
    Legislation legislation(AddedArticles added) {
        return new Legislation(added.forThePublic());
    }
}
