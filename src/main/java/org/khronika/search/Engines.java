package org.khronika.search;

import org.khronika.database.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Chooses where the index lies. */
@Configuration(proxyBeanMethods = false)
class Engines {

    @Bean
    Engine searchEngine(SearchSettings settings, Home home, JsonMapper json) {
        if (settings.engine().equals(SearchSettings.OPENSEARCH)) {
            return new OpenSearchEngine(settings, json);
        }
        return new LuceneEngine(home);
    }
}
