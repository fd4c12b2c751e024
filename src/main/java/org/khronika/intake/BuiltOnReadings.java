package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.BuiltOn;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The triages of others in a report, and the cards that others took for a record. When a record goes, its own cards open again. */
@Component
record BuiltOnReadings(JdbcClient db, Records records) implements BuiltOn {

    @Override
    public Optional<Sayable> hindrance(Member author, Stored<?> record) {
        return record.body() instanceof Document
                ? workedOn(author, record.address()).or(() -> taken(author, record.address()))
                : taken(author, record.address());
    }

    /** Somebody else triaged, corrected or tagged in the report, by the words that the journal has now and by those that it had first. */
    private Optional<Sayable> workedOn(Member author, RecordRef document) {
        return db.sql("""
                        select m.name from journal_entry e join member m on m.id = e.member
                        where e.deed in
                            ('TriageFinding', 'CorrectFinding', 'TagPassage', 'JudgeCandidate', 'CorrectCandidate')
                          and e.after ->> 'document' = :document and e.member <> :author limit 1""")
                .param("document", document.address())
                .param("author", author.id())
                .query(String.class)
                .optional()
                .map(name -> phrase("intake.stays.triaged")
                        .with("address", document.address())
                        .with("who", name));
    }

    /** Somebody else decided, in a report that the author may see, that a card is this record. */
    private Optional<Sayable> taken(Member author, RecordRef record) {
        List<String> documents = db.sql("""
                        select distinct d.address from finding f join record d on d.id = f.document
                          join record r on r.id = f.record
                        where r.address = :record and f.triaged_by <> :author""")
                .param("record", record.address())
                .param("author", author.id())
                .query((row, n) -> row.getString(1))
                .list();
        return documents.stream()
                .filter(document ->
                        records.find(new RecordRef(document), Reader.of(author)).isPresent())
                .findFirst()
                .map(document -> phrase("intake.stays.taken")
                        .with("address", record.address())
                        .with("document", document));
    }

    @Override
    public void removed(Member author, Stored<?> record) {
        db.sql("""
                        update finding f set triage = 'OPEN', version = f.version + 1, triaged_by = null, triaged_at = null,
                          reason = null, record = null, done = null, along = null
                        from record r where r.id = f.record and r.address = :record and f.triaged_by = :author""")
                .param("record", record.address().address())
                .param("author", author.id())
                .update();
    }
}
