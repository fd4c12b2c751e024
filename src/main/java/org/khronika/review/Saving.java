package org.khronika.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.journal.Journal;
import org.khronika.records.Citation;
import org.khronika.records.Disagreements;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a version of a record with its journal entry, its links and its citations: all or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Saving {

    private final JdbcClient db;
    private final RecordTypes types;
    private final Contents contents;
    private final Journal journal;
    private final Addresses addresses;
    private final Projections projections;
    private final Clock clock;

    Saving(
            JdbcClient db,
            RecordTypes types,
            Contents contents,
            Journal journal,
            Addresses addresses,
            Projections projections,
            Clock clock) {
        this.db = db;
        this.types = types;
        this.contents = contents;
        this.journal = journal;
        this.addresses = addresses;
        this.projections = projections;
        this.clock = clock;
    }

    /** Writes the first version, as a draft. */
    <T extends Record> RecordRef first(Member member, String deed, Draft<T> draft, @Nullable String reason) {
        Disagreements.check(draft.body());
        RecordType<T> type = types.get(draft.body());
        RecordRef address = addresses.next(type.kind(), type.when(draft.body()));
        String whole = contents.whole(draft, ReviewState.DRAFT);
        OffsetDateTime now = now();
        long entry = journal.add(member, deed, address, 1, reason, null, whole);
        long id = db.sql("""
                        insert into record (address, kind, version, sensitivity, review, author, created_at, changed_by,
                          changed_at, title, words, sort_from, sort_to, body, citations, entry)
                        values (:address, :kind, 1, :sensitivity, 'DRAFT', :member, :now, :member, :now, :title, :words,
                          :from, :to, :body::jsonb, :citations::jsonb, :entry) returning id""")
                .params(columns(type, address, draft))
                .param("kind", Conditions.letter(type.kind()))
                .param("member", member.id())
                .param("now", now)
                .param("entry", entry)
                .query(Long.class)
                .single();
        link(id, draft);
        projections.project(new Projection.Saved<>(id, address, 1, ReviewState.DRAFT, now.toInstant(), draft.body()));
        return address;
    }

    /**
     * Writes the next version and gives the number of its entry. One that stays reviewed without being accepted says what the version
     * before it said.
     *
     * @param accepted whether this version is the one that a reviewer accepts
     * @throws StaleRecord when the record has moved on from {@code old}
     */
    <T extends Record> long next(
            Member member,
            String deed,
            Stored<T> old,
            Draft<T> draft,
            ReviewState review,
            boolean accepted,
            @Nullable String reason) {
        return write(member, deed, old, draft, review, new Effect(accepted, false, old.author()), reason);
    }

    /** Writes the next version with the same words. */
    <T extends Record> long next(
            Member member, String deed, Stored<T> old, ReviewState review, boolean accepted, @Nullable String reason) {
        return next(member, deed, old, old.draft(), review, accepted, reason);
    }

    /** Writes a version with the same words for others: whom the accepted version is for changes with it. */
    <T extends Record> long forOthers(
            Member member,
            String deed,
            Stored<T> old,
            Sensitivity sensitivity,
            Set<Long> readers,
            @Nullable String reason) {
        Draft<T> same = new Draft<>(old.body(), old.citations(), sensitivity, readers);
        return write(member, deed, old, same, old.review(), new Effect(false, true, old.author()), reason);
    }

    /** Writes a version with the same words whose author is another member. */
    <T extends Record> long toAnother(Member member, String deed, Stored<T> old, long author, @Nullable String reason) {
        return write(member, deed, old, old.draft(), old.review(), new Effect(false, false, author), reason);
    }

    /**
     * What a version means besides its words.
     *
     * @param accepts this version is the one that is accepted
     * @param decides whom the accepted version is for becomes what this version says
     * @param author  whose record it is from then on
     */
    private record Effect(boolean accepts, boolean decides, long author) {}

    private <T extends Record> long write(
            Member member,
            String deed,
            Stored<T> old,
            Draft<T> draft,
            ReviewState review,
            Effect effect,
            @Nullable String reason) {
        Disagreements.check(draft.body());
        RecordType<T> type = types.get(draft.body());
        int version = old.version() + 1;
        OffsetDateTime now = now();
        long entry = journal.add(
                member,
                deed,
                old.address(),
                version,
                reason,
                contents.whole(old.draft(), old.review()),
                contents.whole(draft, review));
        java.util.Optional<Long> id = db.sql("""
                        update record set version = :version, sensitivity = :sensitivity, review = :review,
                          author = :author, changed_by = :member, changed_at = :now, title = :title, words = :words, sort_from = :from,
                          sort_to = :to, body = :body::jsonb, citations = :citations::jsonb, entry = :entry,
                          reviewed_entry = case when :accepts then :entry else reviewed_entry end,
                          reviewed_version = case when :accepts or :same then :version else reviewed_version end,
                          accepted_for = case when :accepts or (:decides and reviewed_entry is not null)
                            then :sensitivity else accepted_for end
                        where address = :address and version = :old returning id""")
                .params(columns(type, old.address(), draft))
                .param("version", version)
                .param("review", review.name())
                .param("member", member.id())
                .param("now", now)
                .param("entry", entry)
                .param("accepts", effect.accepts())
                .param("same", review == ReviewState.REVIEWED)
                .param("decides", effect.decides())
                .param("author", effect.author())
                .param("old", old.version())
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            throw new StaleRecord(old.address(), old.version());
        }
        link(id.get(), draft);
        projections.project(
                new Projection.Saved<>(id.get(), old.address(), version, review, now.toInstant(), draft.body()));
        return entry;
    }

    private <T extends Record> Map<String, Object> columns(RecordType<T> type, RecordRef address, Draft<T> draft) {
        SavedColumns saved = SavedColumns.of(type, address, draft, contents);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("address", address.address());
        columns.put("sensitivity", draft.sensitivity().name());
        columns.put("title", saved.title());
        columns.put("words", saved.words());
        columns.put("from", day(saved.from()));
        columns.put("to", day(saved.to()));
        columns.put("body", saved.body());
        columns.put("citations", saved.citations());
        return columns;
    }

    private static Object day(@Nullable LocalDate day) {
        return new org.springframework.jdbc.core.SqlParameterValue(java.sql.Types.DATE, day);
    }

    private void link(long id, Draft<?> draft) {
        db.sql("delete from record_link where from_record = :id")
                .param("id", id)
                .update();
        References.in(draft.body()).forEach((path, to) -> link(id, path, to));
        db.sql("delete from citation where record = :id").param("id", id).update();
        int n = 0;
        for (Citation citation : draft.citations()) {
            cite(id, n++, citation);
        }
        db.sql("delete from record_reader where record = :id").param("id", id).update();
        if (draft.sensitivity() == Sensitivity.RESTRICTED) {
            for (Long reader : draft.readers()) {
                db.sql("insert into record_reader (record, member) values (:id, :reader)")
                        .param("id", id)
                        .param("reader", reader)
                        .update();
            }
        }
    }

    private void link(long id, String path, RecordRef to) {
        int linked = db.sql("""
                        insert into record_link (from_record, path, to_record)
                        select :id, :path, t.id from record t where t.address = :to""")
                .param("id", id)
                .param("path", path)
                .param("to", to.address())
                .update();
        if (linked == 0) {
            throw new NoSuchRecord(to);
        }
    }

    private void cite(long id, int n, Citation citation) {
        int cited = db.sql("""
                        insert into citation (record, n, source, field, start_at, end_at)
                        select :id, :n, t.id, :field, :start, :end from record t where t.address = :source""")
                .param("id", id)
                .param("n", n)
                .param("field", citation.field())
                .param("start", citation.start())
                .param("end", citation.end())
                .param("source", citation.source().address())
                .update();
        if (cited == 0) {
            throw new NoSuchRecord(citation.source());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
