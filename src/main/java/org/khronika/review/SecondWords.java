package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.review.SecondWord.Kind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a second member, as far as a reader may see the records that it is about. */
@Repository
public class SecondWords {

    private static final String FROM = """
            , w.*, m.name from second_word w join record r on r.id = w.record
              join member m on m.id = w.proposed_by where\s""" + Reader.SEES;

    private final JdbcClient db;
    private final RecordTitles titles;
    private final Clock clock;

    SecondWords(JdbcClient db, RecordTitles titles, Clock clock) {
        this.db = db;
        this.titles = titles;
        this.clock = clock;
    }

    /** How something that was said was decided. */
    enum Answered {
        AGREED,
        REFUSED,
        TAKEN_BACK
    }

    /** What came of something that a member said. */
    public record Decided(
            SecondWord word,
            boolean agreed,
            String by,
            Instant at,
            @Nullable String reason) {}

    /** What waits about a record. */
    public List<SecondWord> list(RecordRef record, Reader reader) {
        return db.sql("select " + titles.columns(reader) + FROM
                        + " and r.address = :address and w.outcome is null order by w.proposed_at, w.id")
                .param("address", record.address())
                .param("reader", reader.member())
                .query((row, n) -> word(row, reader))
                .list();
    }

    /** What waits about a record, of one kind. */
    public Optional<SecondWord> find(RecordRef record, Kind kind, Reader reader) {
        return list(record, reader).stream().filter(word -> word.kind() == kind).findFirst();
    }

    /** What the member can decide, the oldest first. */
    public List<SecondWord> waitingFor(Member member) {
        if (!SecondWord.isDecidedBy(member)) {
            return List.of();
        }
        Reader reader = Reader.of(member);
        return db.sql("select " + titles.columns(reader) + FROM
                        + " and w.outcome is null and w.proposed_by <> :reader order by w.proposed_at, w.id")
                .param("reader", reader.member())
                .query((row, n) -> word(row, reader))
                .list();
    }

    /** What others decided since a moment of what the member had said, the last first. */
    public List<Decided> decidedSince(Instant moment, Member member) {
        Reader reader = Reader.of(member);
        return db.sql("select " + titles.columns(reader) + """
                        , w.*, m.name, d.name as decider from second_word w
                          join record r on r.id = w.record join member m on m.id = w.proposed_by
                          join member d on d.id = w.decided_by
                        where %s and w.proposed_by = :reader and w.outcome <> 'TAKEN_BACK' and w.decided_at > :moment
                        order by w.decided_at desc""".formatted(Reader.SEES))
                .param("reader", reader.member())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Decided(
                        word(row, reader),
                        row.getString("outcome").equals(Answered.AGREED.name()),
                        row.getString("decider"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decided_reason")))
                .list();
    }

    /** How many withdrawals of the member nobody has decided yet, whether they may still see the records or not. */
    int undecidedWithdrawals(Member member) {
        // Several withdrawals at once would all count the same: the second waits for the first.
        db.sql("select 1 from member where id = :member for update")
                .param("member", member.id())
                .query()
                .listOfRows();
        return db.sql("""
                        select count(*) from second_word
                        where proposed_by = :member and kind = 'WITHDRAWAL' and outcome is null""").param("member", member.id()).query(Integer.class).single();
    }

    /** How far the record had come before it was withdrawn. */
    ReviewState reviewBefore(SecondWord withdrawal) {
        return ReviewState.valueOf(
                db.sql("""
                        select e.before ->> 'review' from second_word w join journal_entry e on e.id = w.proposed_entry
                        where w.id = :id""").param("id", withdrawal.id()).query(String.class).single());
    }

    /** Writes down what a member says. */
    @Transactional(propagation = Propagation.MANDATORY)
    void say(
            Member member,
            RecordRef record,
            Kind kind,
            @Nullable Sensitivity sensitivity,
            Set<Long> readers,
            String reason,
            long entry) {
        db.sql("""
                        insert into second_word (record, kind, sensitivity, readers, reason, proposed_by, proposed_at, proposed_entry)
                        select r.id, :kind, :sensitivity, :readers, :reason, :member, :now, :entry
                        from record r where r.address = :address""")
                .param("kind", kind.name())
                .param("sensitivity", sensitivity == null ? null : sensitivity.name())
                .param("readers", readers.toArray(Long[]::new))
                .param("reason", reason.strip())
                .param("member", member.id())
                .param("now", OffsetDateTime.now(clock))
                .param("entry", entry)
                .param("address", record.address())
                .update();
    }

    /** Writes down what was decided; refuses when somebody was faster. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decide(SecondWord word, Member member, Answered outcome, @Nullable String reason, long entry) {
        int decided = db.sql("""
                        update second_word set outcome = :outcome, decided_by = :member, decided_at = :now,
                          decided_reason = :reason, decided_entry = :entry
                        where id = :id and outcome is null""")
                .param("outcome", outcome.name())
                .param("member", member.id())
                .param("now", OffsetDateTime.now(clock))
                .param("reason", reason == null || reason.isBlank() ? null : reason.strip())
                .param("entry", entry)
                .param("id", word.id())
                .update();
        if (decided == 0) {
            throw nothingWaits(word.record());
        }
    }

    static DeedRefused nothingWaits(RecordRef record) {
        return new DeedRefused(phrase("review.refused.nothing-waits").with("address", record.address()));
    }

    private SecondWord word(ResultSet row, Reader reader) throws SQLException {
        Long[] readers = (Long[]) row.getArray("readers").getArray();
        @Nullable String sensitivity = row.getString("sensitivity");
        return new SecondWord(
                row.getObject("id", UUID.class),
                new RecordRef(row.getString("address")),
                titles.of(row, reader),
                Kind.valueOf(row.getString("kind")),
                sensitivity == null ? null : Sensitivity.valueOf(sensitivity),
                Arrays.stream(readers).collect(Collectors.toSet()),
                row.getString("reason"),
                row.getLong("proposed_by"),
                row.getString("name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
