package org.khronika.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.khronika.review.Marks;
import org.khronika.review.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of records that the index has yet to take over, and what else of the database the index must know. */
@Repository
class IndexTasks {

    private static final String STATE = """
            r.version || ':' || case when r.sensitivity <> 'RESTRICTED' then 'all' else
              (select string_agg(a.member, ',' order by a.member collate "C") from
                (select r.author::text as member union select x.member::text from record_reader x where x.record = r.id) a) end
              || ':' || array_to_string(""" + Marks.INDEXED + ", ',')";

    private static final String DUE = """
            case when tried = 0 then true else clock_timestamp() > since + tried * tried * interval '10 seconds' end
              and not exists (select 1 from unnest(:records, cast(:since as timestamp with time zone[])) as found (record, since)
                where found.record = t.record and found.since = t.since)""";

    private final JdbcClient db;
    private final DataSource database;

    IndexTasks(JdbcClient db, DataSource database) {
        this.db = db;
        this.database = database;
    }

    /** A record that has changed, and when that was noted. */
    record Task(long record, OffsetDateTime since) {}

    /** Records by their numbers: from the one after a number to another. */
    record NumberRange(long after, long to) {}

    /**
     * What there is to know before a question.
     *
     * @param database which one it is: one that was restored, or another server, has another index
     * @param isDue    whether something is to be taken over
     */
    record Upkeep(String database, boolean isDue) {}

    /** @param found what was taken over already, though its tasks remain until it is safe */
    Upkeep upkeep(Collection<Task> found) {
        return with(found, db.sql("""
                        select (select system_identifier from pg_control_system()) || '-'
                          || (select oid from pg_database where datname = current_database()) as database,
                          exists (select 1 from index_task t where %s) as is_due""".formatted(DUE)))
                .query((row, n) -> new Upkeep(row.getString("database"), row.getBoolean("is_due")))
                .single();
    }

    /** Those that wait longest; one that failed waits longer each time. */
    List<Task> next(Collection<Task> found, int limit) {
        return with(
                        found,
                        db.sql("select record, since from index_task t where " + DUE
                                + " order by tried, since limit :limit"))
                .param("limit", limit)
                .query(IndexTasks::task)
                .list();
    }

    private static JdbcClient.StatementSpec with(Collection<Task> tasks, JdbcClient.StatementSpec statement) {
        return statement
                .param("records", tasks.stream().map(Task::record).toArray(Long[]::new))
                .param(
                        "since",
                        tasks.stream().map(task -> task.since().toString()).toArray(String[]::new));
    }

    private static Task task(ResultSet row, int n) throws SQLException {
        return new Task(row.getLong("record"), row.getObject("since", OffsetDateTime.class));
    }

    /** Takes them off, but for those that have come again; one that somebody is writing has. */
    void done(Collection<Task> tasks) {
        with(tasks, db.sql("""
                        delete from index_task t using (
                          select i.record from index_task i
                            join unnest(:records, cast(:since as timestamp with time zone[])) as d (record, since) on d.record = i.record and d.since = i.since
                          for update of i skip locked) d
                        where t.record = d.record""")).update();
    }

    void failed(Task task, String why) {
        db.sql("update index_task set tried = tried + 1, failed = :why where record = :record and since = :since")
                .param("why", why)
                .param("record", task.record())
                .param("since", task.since())
                .update();
    }

    /** Notes a record that a build had to leave out. */
    void leftOut(long record, String why) {
        db.sql("""
                        insert into index_task (record, since, tried, failed) values (:record, clock_timestamp(), 1, :why)
                        on conflict (record) do update set written = excluded.written, tried = index_task.tried + 1, failed = excluded.failed""").param("record", record).param("why", why).update();
    }

    /** Tells every process that a build is made, until that is closed or this process ends. */
    ToldOfBuild building() {
        return ToldOfBuild.to(database);
    }

    /** Whether any process makes a build; none begins before this transaction has ended. */
    boolean isBuilt() {
        return !db.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", ToldOfBuild.KEY)
                .query(Boolean.class)
                .single();
    }

    /** How many that the reader may see could not be taken over when that was last tried. */
    long failing(Reader reader) {
        return db.sql(
                        "select count(*) from index_task t join record r on r.id = t.record where t.failed is not null and "
                                + Reader.SEES)
                .param("reader", reader.member())
                .query(Long.class)
                .single();
    }

    /** How many could not be taken over when that was last tried. */
    long failing() {
        return db.sql("select count(*) from index_task where failed is not null")
                .query(Long.class)
                .single();
    }

    /** How many wait. */
    long waiting() {
        return db.sql("select count(*) from index_task").query(Long.class).single();
    }

    /** How many records there are. */
    long records() {
        return db.sql("select count(*) from record").query(Long.class).single();
    }

    /** The records cut into parts by their numbers, for work that cannot hold all at once. The first and the last part are open. */
    List<NumberRange> parts(int size) {
        List<Long> ends = db.sql("""
                        select id from (select id, row_number() over (order by id) as n from record) counted
                        where n % :size = 0 order by id""")
                .param("size", size)
                .query((row, n) -> row.getLong(1))
                .list();
        List<NumberRange> parts = new ArrayList<>();
        long after = Long.MIN_VALUE;
        for (long end : ends) {
            parts.add(new NumberRange(after, end));
            after = end;
        }
        parts.add(new NumberRange(after, Long.MAX_VALUE));
        return parts;
    }

    /** The numbers of the records of a part. */
    List<Long> numbers(NumberRange of) {
        return db.sql("select id from record where id > :after and id <= :to order by id")
                .param("after", of.after())
                .param("to", of.to())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** What the index must say of some records: version, readers and marks, by address. */
    Map<String, String> states(NumberRange of) {
        Map<String, String> states = new HashMap<>();
        db.sql("select r.address, " + STATE + " as state from record r where r.id > :after and r.id <= :to")
                .param("after", of.after())
                .param("to", of.to())
                .query(row -> {
                    states.put(row.getString("address"), row.getString("state"));
                });
        return states;
    }

    /** Before which transaction all have ended. What they changed, whoever reads the records from now on sees. */
    String allEndedBefore() {
        return db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /** Takes off those that were noted before that transaction and have not come again since. */
    void doneBefore(String transaction) {
        db.sql("""
                        delete from index_task t using (
                          select record from index_task where written < cast(:transaction as xid8) for update skip locked) d
                        where t.record = d.record""").param("transaction", transaction).update();
    }

    /** Records of which the index may not know yet that the reader no longer sees them. */
    List<String> closedTo(Reader reader) {
        return db.sql("select r.address from index_task t join record r on r.id = t.record where not " + Reader.SEES)
                .param("reader", reader.member())
                .query((row, n) -> row.getString("address"))
                .list();
    }

    /** Has these records taken over again. */
    void again(Collection<String> addresses) {
        db.sql("""
                        insert into index_task (record, since)
                        select r.id, clock_timestamp() from record r where r.address = any(:addresses)
                        on conflict (record) do update set since = excluded.since, written = excluded.written, tried = 0, failed = null""").param("addresses", addresses.toArray(String[]::new)).update();
    }
}
