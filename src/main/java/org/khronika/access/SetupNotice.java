package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Languages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the setup code on the console of an installation in which nobody can sign in yet. */
@Component
record SetupNotice(AppointFirstAdministrator first, SetupCode code) {

    // After the members of a demo were made.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0
                && first.isPossible()) {
            System.out.println(phrase("access.setup.notice")
                    .with(
                            "address",
                            "http://localhost:%d%s"
                                    .formatted(web.getWebServer().getPort(), Security.FIRST_ADMINISTRATOR))
                    .with("code", code.shown())
                    .in(Languages.ofTerminal()));
        }
    }
}
