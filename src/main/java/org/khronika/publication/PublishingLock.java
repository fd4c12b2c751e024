package org.khronika.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** At any time one process at most publishes or clears up after a publish. Held until the transaction ends. */
@Component
class PublishingLock {

    private static final long KEY = 0x6b68726f6e696b61L;

    private final JdbcClient db;

    PublishingLock(JdbcClient db) {
        this.db = db;
    }

    /** Whether it was free. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take() {
        return db.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", KEY)
                .query(Boolean.class)
                .single();
    }
}
