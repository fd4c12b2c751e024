package org.khronika.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the members: what only signing in and the members' page need. */
@Component
record Accounts(JdbcClient db) {

    Optional<Account> find(String email) {
        return db.sql("select " + Members.COLUMNS + " from member where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> find(long id) {
        return db.sql("select " + Members.COLUMNS + " from member where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** Everybody who can or could sign in, those who are blocked last. */
    List<Account> list() {
        return db.sql("select " + Members.COLUMNS
                        + " from member where password_hash is not null or blocked order by blocked, lower(name), id")
                .query(Accounts::account)
                .list();
    }

    /** Makes all others who change members wait until this transaction is over, so that rules about all members hold. */
    void waitForTurn() {
        db.sql("select pg_advisory_xact_lock(hashtext('khronika members'))").query(row -> {});
    }

    void setRoles(long id, Set<Role> roles) {
        db.sql("update member set roles = :roles, administered_at = now(), version = version + 1 where id = :id")
                .param("roles", roles.stream().sorted().map(Role::name).toArray(String[]::new))
                .param("id", id)
                .update();
    }

    void block(long id, String reason) {
        db.sql("""
                        update member set blocked = true, blocked_reason = :reason, era = era + 1, administered_at = now(),
                               version = version + 1
                        where id = :id""").param("reason", reason).param("id", id).update();
    }

    void unblock(long id) {
        db.sql(
                        "update member set blocked = false, blocked_reason = null, administered_at = now(), version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Sets a password, ends all sessions and forgets all devices. */
    void setPassword(long id, String hash, @Nullable Instant oneTimeUntil) {
        db.sql("""
                        update member set password_hash = :hash, one_time_until = :until, era = era + 1, version = version + 1
                        where id = :id""")
                .param("hash", hash)
                .param("until", oneTimeUntil == null ? null : oneTimeUntil.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        db.sql("delete from known_device where member = :id").param("id", id).update();
    }

    /** Sets the language in which the member reads the desk. */
    void setLanguage(long id, Language language) {
        db.sql("update member set language = :language where id = :id")
                .param("language", language.tag())
                .param("id", id)
                .update();
    }

    /** Closes what is for named members only until then, or opens it at once. */
    void closeSight(long id, @Nullable Instant until) {
        db.sql("""
                        update member set sight_closed_until = :until, version = version + 1,
                               administered_at = case when :until::timestamptz is null then administered_at else now() end
                        where id = :id""")
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                Members.member(row, n),
                row.getBoolean("blocked"),
                row.getString("blocked_reason"),
                row.getString("password_hash"),
                instant(row, "one_time_until"),
                row.getInt("era"),
                instant(row, "sight_closed_until"),
                settled(row),
                row.getInt("version"));
    }

    /** Since when no administrator has changed the account. */
    private static Instant settled(ResultSet row) throws SQLException {
        Instant changed = instant(row, "administered_at");
        return changed == null
                ? row.getObject("created_at", OffsetDateTime.class).toInstant()
                : changed;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
