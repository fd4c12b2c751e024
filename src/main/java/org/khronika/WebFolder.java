package org.khronika;

import org.khronika.database.Home;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads on their way are kept in our own folder, never in the folder for temporary files that others can look into. */
@Configuration(proxyBeanMethods = false)
class WebFolder {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownFolder(Home home) {
        return tomcat -> tomcat.setBaseDirectory(home.folder("web").toFile());
    }
}
