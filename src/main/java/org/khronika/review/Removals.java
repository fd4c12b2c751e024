package org.khronika.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which withdrawn records their own authors removed before anybody built on them. */
@Repository
public class Removals {

    static final String DEED = "RemoveRecord";

    private final JdbcClient db;

    Removals(JdbcClient db) {
        this.db = db;
    }

    /** A removal: by its author, when, and why if they said it. */
    public record Removal(String by, Instant at, @Nullable String reason) {}

    /** How the record was removed; empty for one that was not, or that an editor withdrew. The record is the proof that it may be seen. */
    public Optional<Removal> of(Stored<?> record) {
        if (record.review() != ReviewState.WITHDRAWN) {
            return Optional.empty();
        }
        return db.sql("""
                        select m.name, e.at, e.reason
                        from record r join journal_entry e on e.id = r.entry join member m on m.id = e.member
                        where r.address = :address and e.deed in (:deed, 'TakeBackDraft')""")
                .param("address", record.address().address())
                .param("deed", DEED)
                .query((row, n) -> new Removal(
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .optional();
    }
}
