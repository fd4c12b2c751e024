package org.khronika;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Everything that is typed is read as UTF-8, whoever asks for it first. This is told to the server itself: a filter that says so
 * comes too late as soon as another one before it has looked at an answer, and browsers do not say it.
 */
@Configuration(proxyBeanMethods = false)
class WebLetters {

    @Bean
    ServletContextInitializer letters() {
        return server -> {
            server.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
            server.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        };
    }
}
