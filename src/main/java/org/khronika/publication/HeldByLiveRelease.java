package org.khronika.publication;

import java.util.List;
import java.util.OptionalInt;
import org.khronika.review.LiveRelease;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up which versions releases were made from. */
@Component
record HeldByLiveRelease(JdbcClient db) implements LiveRelease {

    @Override
    public OptionalInt holding(RecordRef address, int version) {
        return db.sql("""
                        select i.release from release_item i join release r on r.number = i.release
                        where r.live and i.address = :address and i.version = :version and i.withdrawn_in is null""")
                .param("address", address.address())
                .param("version", version)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public OptionalInt version(RecordRef address) {
        return db.sql("""
                        select i.version from release_item i join release r on r.number = i.release
                        where r.live and i.address = :address and i.withdrawn_in is null""")
                .param("address", address.address())
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public List<Edition> editions(RecordRef address) {
        return db.sql("""
                        select i.version, min(i.release) as first, bool_or(r.live) as live
                        from release_item i join release r on r.number = i.release
                        where i.address = :address and i.withdrawn_in is null group by i.version order by i.version desc""")
                .param("address", address.address())
                .query((row, n) -> new Edition(row.getInt("version"), row.getInt("first"), row.getBoolean("live")))
                .list();
    }
}
