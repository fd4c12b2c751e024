package org.khronika.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the setup code on the console of an installation in which nobody can sign in yet. */
@Component
class SetupNotice {

    private final AppointFirstAdministrator first;
    private final SetupCode code;

    SetupNotice(AppointFirstAdministrator first, SetupCode code) {
        this.first = first;
        this.code = code;
    }

    // After the members of a demo were made.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0
                && first.isPossible()) {
            System.out.printf(
                    "Nobody can sign in yet. Open http://localhost:%d%s and give this setup code: %s%n",
                    web.getWebServer().getPort(), Security.FIRST_ADMINISTRATOR, code.shown());
        }
    }
}
