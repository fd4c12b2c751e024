package org.khronika;

import org.khronika.database.Home;
import org.khronika.words.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the desk and of releases: those that Khronika ships, and those of the folder {@code words} in the home of the installation. */
@Configuration(proxyBeanMethods = false)
class SpokenLanguages {

    @Bean
    Languages languages(Home home) {
        return Languages.speak(home.file("words"));
    }
}
