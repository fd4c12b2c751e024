package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which records an update leaves out, and why. Needs {@link Permission#ENTER_RECORDS}; others who write the update see the reason and may take it back. */
@Component
public class LeftOut {

    private final JdbcClient db;
    private final Records records;
    private final Journal journal;

    LeftOut(JdbcClient db, Records records, Journal journal) {
        this.db = db;
        this.records = records;
        this.journal = journal;
    }

    /** Why a record is left out, who said so and when. */
    public record Because(String reason, String memberName, Instant at) {}

    /** The reasons of an update, by the record that is left out. */
    Map<RecordRef, Because> of(RecordRef update) {
        Map<RecordRef, Because> reasons = new LinkedHashMap<>();
        db.sql("""
                        select o.address, e.reason, m.name, e.at from left_out_of_update l
                          join record u on u.id = l.of_update join record o on o.id = l.record
                          join journal_entry e on e.id = l.entry join member m on m.id = e.member
                        where u.address = :update order by o.address""")
                .param("update", update.address())
                .query((row, n) -> reasons.put(
                        new RecordRef(row.getString(1)),
                        new Because(
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant())))
                .list();
        return reasons;
    }

    /**
     * Leaves the record out of the update; a reason that was given before is replaced.
     *
     * @param reason why; must not be blank
     * @throws DeedRefused without a reason
     */
    @Transactional
    public void leaveOut(Member member, RecordRef update, RecordRef record, String reason) {
        Stored<Update> seen = mayBeWritten(member, update);
        records.get(record, Reader.of(member));
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("updates.refused.say-why-left-out"));
        }
        long entry = journal.add(member, "LeaveOut", seen.address(), null, reason, null, about(record));
        db.sql("""
                        insert into left_out_of_update (of_update, record, entry)
                        select u.id, o.id, :entry from record u, record o where u.address = :update and o.address = :record
                        on conflict (of_update, record) do update set entry = excluded.entry""")
                .param("entry", entry)
                .param("update", update.address())
                .param("record", record.address())
                .update();
    }

    /** Takes it back that the record is left out; does nothing where it is not. */
    @Transactional
    public void takeIn(Member member, RecordRef update, RecordRef record) {
        mayBeWritten(member, update);
        int gone = db.sql("""
                        delete from left_out_of_update l using record u, record o
                        where l.of_update = u.id and l.record = o.id and u.address = :update and o.address = :record""")
                .param("update", update.address())
                .param("record", record.address())
                .update();
        if (gone > 0) {
            journal.add(member, "TakeIn", update, null, null, null, about(record));
        }
    }

    private Stored<Update> mayBeWritten(Member member, RecordRef update) {
        member.must(Permission.ENTER_RECORDS);
        return records.get(update, Update.class, Reader.of(member));
    }

    private static String about(RecordRef record) {
        return "{\"record\": \"" + record.address() + "\"}";
    }
}
