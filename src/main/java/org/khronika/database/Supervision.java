package org.khronika.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after our own server: when it is gone, because somebody killed it or the disk was full, it is started again, at first at
 * once and then at longer and longer intervals, for as long as the program lives.
 */
final class Supervision implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final EmbeddedPostgres server;
    private final Closing closing = new Closing();
    private final Thread thread = new Thread(this::look, "khronika database");

    Supervision(EmbeddedPostgres server) {
        this.server = server;
        thread.setDaemon(true);
    }

    Supervision begin() {
        thread.start();
        return this;
    }

    @Override
    public Address address() {
        return server.address();
    }

    private void look() {
        Duration wait = LOOK;
        boolean told = false;
        while (!closing.isWithin(wait)) {
            if (server.isThere()) {
                wait = LOOK;
                continue;
            }
            try {
                LOG.warn("The database is gone; it is being started again.");
                server.revive();
                LOG.warn("The database is back.");
                wait = LOOK;
                told = false;
            } catch (RuntimeException notYet) {
                if (!told) {
                    LOG.error("The database cannot be started now, and will be tried again: {}", notYet.getMessage());
                    told = true;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
            }
        }
    }

    @Override
    public void close() {
        closing.begin();
        try {
            thread.join(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }
}
