package org.khronika.translations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.journal.Journal;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.translations.TranslationSheet.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes translations with their journal entry, one for all that one deed changed: all or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TranslationSaving {

    private final JdbcClient db;
    private final Journal journal;
    private final Contents contents;
    private final Clock clock;

    TranslationSaving(JdbcClient db, Journal journal, Contents contents, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * What a deed makes of the translation of a text.
     *
     * @param wrote whether the member changed the words
     */
    record Write(Line line, String words, ReviewState review, boolean wrote) {}

    /** What was written, in an entry whose sight is that of the record. */
    private record Entry(Sensitivity sensitivity, Set<Long> readers, String language, List<TranslationChange> texts) {}

    /** Writes them. */
    void write(
            Member member,
            String deed,
            Stored<?> record,
            String language,
            List<Write> writes,
            @Nullable String reason) {
        long entry = entry(member, deed, record, language, writes, reason);
        Set<String> meanwhile = new LinkedHashSet<>();
        for (Write write : writes) {
            boolean written = write.line().translation() == null
                    ? insert(member, record, language, write, entry)
                    : update(member, write.line().translation(), write, entry);
            if (!written) {
                meanwhile.add(write.line().key());
            }
        }
        if (!meanwhile.isEmpty()) {
            throw new TranslatedMeanwhile(meanwhile);
        }
    }

    private long entry(
            Member member,
            String deed,
            Stored<?> record,
            String language,
            List<Write> writes,
            @Nullable String reason) {
        List<TranslationChange> changes = new ArrayList<>();
        for (Write write : writes) {
            Translation old = write.line().translation();
            changes.add(new TranslationChange(
                    write.line().text().question(),
                    write.line().text().place(),
                    write.line().text().text(),
                    old == null ? null : old.text(),
                    write.words(),
                    write.review()));
        }
        Entry whole = new Entry(record.sensitivity(), record.readers(), language, changes);
        return journal.add(member, deed, record.address(), null, reason, null, contents.write(whole));
    }

    private boolean insert(Member member, Stored<?> record, String language, Write write, long entry) {
        return db.sql("""
                        insert into translation (record, language, question, place, original, text, version, review, changed_by,
                          changed_at, writers, entry)
                        select r.id, :language, :question, :place, :original, :text, 1, :review, :member, :now, array[:member]::bigint[], :entry
                        from record r where r.address = :record on conflict do nothing""")
                        .param("language", language)
                        .param("question", write.line().text().question())
                        .param("place", write.line().text().place())
                        .param("original", write.line().text().text())
                        .param("text", write.words())
                        .param("review", write.review().name())
                        .param("member", member.id())
                        .param("now", OffsetDateTime.now(clock))
                        .param("entry", entry)
                        .param("record", record.address().address())
                        .update()
                == 1;
    }

    private boolean update(Member member, Translation old, Write write, long entry) {
        Set<Long> writers = new LinkedHashSet<>(old.review() == ReviewState.REVIEWED ? Set.of() : old.writers());
        if (write.wrote()) {
            writers.add(member.id());
        }
        boolean accepts = write.review() == ReviewState.REVIEWED;
        OffsetDateTime now = OffsetDateTime.now(clock);
        int updated = db.sql("""
                        update translation set text = :text, place = :place, version = version + 1, review = :review, changed_by = :member,
                          changed_at = :now, writers = :writers::bigint[], entry = :entry
                        where id = :id and version = :version""")
                .param("text", write.words())
                .param("place", write.line().text().place())
                .param("review", write.review().name())
                .param("member", member.id())
                .param("now", now)
                .param("writers", (accepts ? Set.<Long>of() : writers).toArray(Long[]::new))
                .param("entry", entry)
                .param("id", old.id())
                .param("version", old.version())
                .update();
        if (updated == 1 && accepts) {
            accepted(old, write, entry, now);
        } else if (updated == 1 && write.review() == ReviewState.RETURNED) {
            takenBack(old, entry);
        }
        return updated == 1;
    }

    private void accepted(Translation old, Write write, long entry, OffsetDateTime now) {
        db.sql("insert into translation_accepted (translation, entry, at, text) values (:id, :entry, :now, :text)")
                .param("id", old.id())
                .param("entry", entry)
                .param("now", now)
                .param("text", write.words())
                .update();
    }

    /** What was accepted is published no more, unless it was a change of it that came back. */
    private void takenBack(Translation old, long entry) {
        if (old.review() != ReviewState.SUBMITTED) {
            db.sql("update translation_accepted set taken_back = :entry where translation = :id and taken_back is null")
                    .param("entry", entry)
                    .param("id", old.id())
                    .update();
        }
    }
}
