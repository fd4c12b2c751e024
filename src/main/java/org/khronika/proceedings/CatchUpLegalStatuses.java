package org.khronika.proceedings;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the start, makes the rows of the registers for records that have none yet: those of an installation from before there were any. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
record CatchUpLegalStatuses(KeepLegalStatuses statuses) implements ApplicationRunner {

    private static final int AT_ONCE = 200;

    @Override
    public void run(ApplicationArguments arguments) {
        while (statuses.catchUp(AT_ONCE) == AT_ONCE) {
            // Each part is a transaction of its own, so that what was done is not done again after an interruption.
        }
    }
}
