package org.khronika.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.review.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of records that the index has yet to take over, and what else of the database the index must know. */
@Repository
class IndexTasks {

    private static final String STATE = """
            r.version || ':' || case when r.sensitivity <> 'RESTRICTED' then 'all' else
              (select string_agg(a.member, ',' order by a.member collate "C") from
                (select r.author::text as member union select x.member::text from record_reader x where x.record = r.id) a) end""";

    private final JdbcClient db;

    IndexTasks(JdbcClient db) {
        this.db = db;
    }

    /** A record that has changed, and when that was noted. */
    record Task(long record, OffsetDateTime since) {}

    /** Which database it is: one that was restored, or another server, has another index. */
    String database() {
        return db.sql("""
                        select (select system_identifier from pg_control_system()) || '-'
                          || (select oid from pg_database where datname = current_database())""").query(String.class).single();
    }

    /** Those that wait longest; one that failed waits longer each time. */
    List<Task> next(int limit) {
        return db.sql("""
                        select record, since from index_task
                        where tried = 0 or clock_timestamp() > since + tried * tried * interval '10 seconds'
                        order by tried, since limit :limit""").param("limit", limit).query(IndexTasks::task).list();
    }

    private static Task task(ResultSet row, int n) throws SQLException {
        return new Task(row.getLong("record"), row.getObject("since", OffsetDateTime.class));
    }

    /** Takes them off, but for those that have come again; one that somebody is writing has. */
    void done(Collection<Task> tasks) {
        db.sql("""
                        delete from index_task t using (
                          select i.record from index_task i
                            join unnest(:records, cast(:since as timestamp with time zone[])) as d (record, since) on d.record = i.record and d.since = i.since
                          for update of i skip locked) d
                        where t.record = d.record""")
                .param("records", tasks.stream().map(Task::record).toArray(Long[]::new))
                .param(
                        "since",
                        tasks.stream().map(task -> task.since().toString()).toArray(String[]::new))
                .update();
    }

    void failed(Task task, String why) {
        db.sql("update index_task set tried = tried + 1, failed = :why where record = :record and since = :since")
                .param("why", why)
                .param("record", task.record())
                .param("since", task.since())
                .update();
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

    /** What the index must say of each record: its version and readers, by its address. */
    Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        db.sql("select r.address, " + STATE + " as state from record r").query(row -> {
            states.put(row.getString("address"), row.getString("state"));
        });
        return states;
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
                        on conflict (record) do update set since = excluded.since, tried = 0, failed = null""").param("addresses", addresses.toArray(String[]::new)).update();
    }
}
