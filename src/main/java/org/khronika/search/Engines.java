package org.khronika.search;

import org.khronika.database.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where the index lies. */
@Configuration(proxyBeanMethods = false)
class Engines {

    @Bean
    Engine searchEngine(Home home) {
        return new LuceneEngine(home);
    }
}
