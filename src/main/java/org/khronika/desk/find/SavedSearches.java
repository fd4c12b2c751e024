package org.khronika.desk.find;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.access.KeyHolders;
import org.khronika.access.Member;
import org.khronika.access.SecretKey;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searches that members keep, each member's own: of those of others nothing is found and nothing changed. */
@Repository
class SavedSearches {

    private static final String ROW =
            "select id, name, query, found, key_hash is not null as feed, names from saved_search where ";

    private final JdbcClient db;
    private final KeyHolders holders;
    private final Clock clock;

    SavedSearches(JdbcClient db, KeyHolders holders, Clock clock) {
        this.db = db;
        this.holders = holders;
        this.clock = clock;
    }

    /** A search and whose it is, as the member is now. */
    record Held(Member member, SavedSearch search) {}

    private record Locked(long member, String hash) {}

    List<SavedSearch> list(Member me) {
        return db.sql(ROW + "member = :member order by lower(name), id")
                .param("member", me.id())
                .query(SavedSearches::read)
                .list();
    }

    Optional<SavedSearch> find(Member me, long id) {
        return find(me.id(), id);
    }

    private Optional<SavedSearch> find(long member, long id) {
        return db.sql(ROW + "member = :member and id = :id")
                .param("member", member)
                .param("id", id)
                .query(SavedSearches::read)
                .optional();
    }

    private static SavedSearch read(ResultSet row, int n) throws SQLException {
        Array found = row.getArray("found");
        return new SavedSearch(
                row.getLong("id"),
                row.getString("name"),
                row.getString("query"),
                Arrays.stream((Object[]) found.getArray()).map(Object::toString).collect(Collectors.toSet()),
                row.getBoolean("feed"),
                row.getBoolean("names"));
    }

    /** Until the deed ends, another of the same member waits: what is counted and what is taken stays so. */
    void oneAtATime(Member me) {
        db.sql("select 1 from member where id = :member for no key update")
                .param("member", me.id())
                .query(Integer.class)
                .single();
    }

    /** Whether the member keeps another search under this name. */
    boolean isTaken(Member me, String name, long but) {
        return db.sql(
                        "select exists (select 1 from saved_search where member = :member and lower(name) = lower(:name) and id <> :but)")
                .param("member", me.id())
                .param("name", name)
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    long add(Member me, String name, String query, Collection<String> found) {
        return db.sql("""
                        insert into saved_search (member, name, query, made_at, found)
                        values (:member, :name, :query, :now, :found) returning id""")
                .param("member", me.id())
                .param("name", name)
                .param("query", query)
                .param("now", OffsetDateTime.now(clock))
                .param("found", found.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    void rename(Member me, long id, String name) {
        db.sql("update saved_search set name = :name where member = :member and id = :id")
                .param("name", name)
                .param("member", me.id())
                .param("id", id)
                .update();
    }

    void remove(Member me, long id) {
        db.sql("delete from saved_search where member = :member and id = :id")
                .param("member", me.id())
                .param("id", id)
                .update();
    }

    /** Notes that the member has seen these, as far as they may see them; two windows that say so say it of both. */
    void see(Member me, long id, Collection<RecordRef> records) {
        db.sql("""
                        update saved_search set found = (select coalesce(array_agg(distinct one), '{}') from unnest(found
                          || array(select r.address from record r where r.address = any(:seen) and %s)) one)
                        where member = :member and id = :id""".formatted(Reader.SEES))
                .param("seen", records.stream().map(RecordRef::address).toArray(String[]::new))
                .param("reader", Reader.of(me).member())
                .param("member", me.id())
                .param("id", id)
                .update();
    }

    /** A new key of the feed in place of any before; the only time that it is seen. */
    String replaceKey(Member me, long id, boolean names) {
        SecretKey key = SecretKey.random(id);
        db.sql("update saved_search set key_hash = :hash, names = :names where member = :member and id = :id")
                .param("hash", key.hash())
                .param("names", names)
                .param("member", me.id())
                .param("id", id)
                .update();
        return key.written();
    }

    void removeKey(Member me, long id) {
        db.sql("update saved_search set key_hash = null where member = :member and id = :id")
                .param("member", me.id())
                .param("id", id)
                .update();
    }

    /** The search whose feed this key opens; empty for none, and where the member may no longer read records. */
    Optional<Held> held(String key) {
        return SecretKey.read(key)
                .flatMap(read -> db.sql(
                                "select member, key_hash from saved_search where id = :id and key_hash is not null")
                        .param("id", read.number())
                        .query((row, n) -> new Locked(row.getLong("member"), row.getString("key_hash")))
                        .optional()
                        .filter(row -> read.isOf(row.hash()))
                        .flatMap(row -> holders.find(row.member())
                                .flatMap(member ->
                                        find(row.member(), read.number()).map(search -> new Held(member, search)))));
    }
}
