package org.khronika.desk.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.khronika.access.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When each member was last at the desk. */
@Component
class Visits {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    Visits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Notes that the member is here, and gives when their visit before this one ended; empty on the first. */
    @Transactional
    public Optional<Instant> arrive(Member member) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        return db.sql("""
                        insert into desk_visit (member, seen) values (:member, :now)
                        on conflict (member) do update set seen = :now,
                          left_at = case when desk_visit.seen < :pause then desk_visit.seen else desk_visit.left_at end
                        returning left_at""")
                .param("member", member.id())
                .param("now", now)
                .param("pause", now.minus(PAUSE))
                .query(Visits::left)
                .single();
    }

    private static Optional<Instant> left(ResultSet row, int n) throws SQLException {
        return Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
