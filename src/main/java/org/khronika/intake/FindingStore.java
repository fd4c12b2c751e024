package org.khronika.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.NoSuchRecord;
import org.khronika.sources.Document;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes findings and readings, always within the transaction of a deed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FindingStore {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    FindingStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Lets one deed at a time work on what was found in a document: a person in it is never entered twice by two hands. */
    public void lock(Stored<Document> document) {
        db.sql("select id from record where address = :document for no key update")
                .param("document", document.address().address())
                .query(Long.class)
                .single();
    }

    /** Keeps the marks of the newest reading. */
    public void keep(Member member, Stored<Document> document, String rules, List<Mark> marks) {
        db.sql("""
                        insert into reading (document, at, by, rules, marks)
                        select d.id, :now, :member, :rules, :marks::jsonb from record d where d.address = :document
                        on conflict (document) do update
                          set at = excluded.at, by = excluded.by, rules = excluded.rules, marks = excluded.marks""")
                .param("now", OffsetDateTime.now(clock))
                .param("member", member.id())
                .param("rules", rules)
                .param("marks", json.writeValueAsString(marks))
                .param("document", document.address().address())
                .update();
    }

    /** Adds an open finding and gives its number. */
    public long add(
            Stored<Document> document, String key, Span span, List<Span> spans, PartialBody partial, boolean byHand) {
        return db.sql("""
                        insert into finding (document, key, kind, start_at, end_at, spans, proposal, by_hand)
                        select d.id, :key, :kind, :start, :end, :spans::jsonb, :proposal::jsonb, :hand
                        from record d where d.address = :document returning id""")
                .param("key", key)
                .param("kind", partial.kind().code())
                .param("start", span.start())
                .param("end", span.end())
                .param("spans", json.writeValueAsString(spans))
                .param("proposal", json.writeValueAsString(partial))
                .param("hand", byHand)
                .param("document", document.address().address())
                .query(Long.class)
                .single();
    }

    /** What a new reading says of an open finding. */
    public void renew(Finding finding, List<Span> spans, PartialBody partial) {
        db.sql("update finding set spans = :spans::jsonb, proposal = :proposal::jsonb where id = :id")
                .param("spans", json.writeValueAsString(spans))
                .param("proposal", json.writeValueAsString(partial))
                .param("id", finding.id())
                .update();
    }

    /** What somebody makes of a finding before it is accepted. */
    public void correct(Finding finding, PartialBody partial) {
        db.sql("""
                        update finding set proposal = :proposal::jsonb, edited = true, version = version + 1
                        where id = :id""")
                .param("proposal", json.writeValueAsString(partial))
                .param("id", finding.id())
                .update();
    }

    /** Removes an open finding that the reader no longer finds. */
    public void remove(Finding finding) {
        db.sql("delete from finding where id = :id and triage = 'OPEN' and not by_hand")
                .param("id", finding.id())
                .update();
    }

    /** Writes a triage. */
    public void triage(
            Member member,
            Finding finding,
            Triage triage,
            @Nullable RecordRef record,
            @Nullable Done done,
            @Nullable String reason,
            @Nullable Finding along) {
        int written = db.sql("""
                        update finding set triage = :triage, version = version + 1, triaged_by = :member, triaged_at = :now,
                          reason = :reason, record = (select r.id from record r where r.address = :record),
                          done = :done::jsonb, along = :along
                        where id = :id and version = :version""")
                .param("triage", triage.name())
                .param("member", triage == Triage.OPEN ? null : member.id(), java.sql.Types.BIGINT)
                .param(
                        "now",
                        triage == Triage.OPEN ? null : OffsetDateTime.now(clock),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", reason)
                .param("record", record == null ? null : record.address(), java.sql.Types.VARCHAR)
                .param("done", done == null ? null : json.writeValueAsString(done), java.sql.Types.VARCHAR)
                .param("along", along == null ? null : along.id(), java.sql.Types.BIGINT)
                .param("id", finding.id())
                .param("version", finding.version())
                .update();
        if (written == 0) {
            throw new NoSuchRecord(finding.document());
        }
    }
}
