package org.khronika.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the members: what only signing in and the members' page need. */
@Repository
class Accounts {

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> find(String email) {
        return db.sql("select * from member where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> find(long id) {
        return db.sql("select * from member where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    List<Account> list() {
        return db.sql("select * from member order by blocked, lower(name), id")
                .query(Accounts::account)
                .list();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        OffsetDateTime lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                Members.member(row, n),
                row.getBoolean("blocked"),
                row.getString("blocked_reason"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getInt("era"),
                row.getInt("failed_attempts"),
                lockedUntil == null ? null : lockedUntil.toInstant(),
                row.getInt("version"));
    }
}
