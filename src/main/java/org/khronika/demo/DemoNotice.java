package org.khronika.demo;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints on the console how to sign in to the demo. */
@Component
@ConditionalOnBooleanProperty("khronika.demo")
record DemoNotice(DemoAccounts accounts) {

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        boolean serves = ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0;
        if (serves && accounts.haveThePlaceToThemselves()) {
            System.out.print(table());
        }
    }

    String table() {
        Language language = Languages.ofTerminal();
        StringBuilder table = new StringBuilder(
                        phrase("demo.sign-ins").with("address", "/desk").in(language))
                .append(System.lineSeparator());
        accounts.all()
                .forEach(account -> table.append("  %-14s %-28s %s%n"
                        .formatted(
                                account.member().rolesSaid().in(language),
                                account.member().email(),
                                account.password())));
        return table.toString();
    }
}
