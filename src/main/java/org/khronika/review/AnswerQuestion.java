package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a question of harm about a record: it is right as it stands, because. The answer holds for the words and the people that the question
 * was about, and no longer. Needs {@link Permission#REVIEW_RECORDS} or {@link Permission#PUBLISH}, and somebody who wrote none of the record.
 */
@Component
public class AnswerQuestion {

    private final Records records;
    private final NextRelease release;
    private final HarmQuestions questions;
    private final Authors authors;
    private final Journal journal;
    private final Contents contents;
    private final JdbcClient db;

    AnswerQuestion(
            Records records,
            NextRelease release,
            HarmQuestions questions,
            Authors authors,
            Journal journal,
            Contents contents,
            JdbcClient db) {
        this.records = records;
        this.release = release;
        this.questions = questions;
        this.authors = authors;
        this.journal = journal;
        this.contents = contents;
        this.db = db;
    }

    /** Whether the member may answer questions about the record. */
    public boolean may(Member member, Stored<?> record) {
        return (member.may(Permission.REVIEW_RECORDS) || member.may(Permission.PUBLISH))
                && !authors.everWrote(member, record.address());
    }

    /**
     * Keeps the answer, with its entry in the journal.
     *
     * @param key    of a question that is open about the record, as it is now or as the next release would publish it
     * @param reason why it is right; must not be blank
     * @throws DeedRefused without a reason, from somebody who wrote part of the record, or when no such question is open
     */
    @Transactional
    public void answer(Member member, RecordRef address, String key, String reason) {
        if (!member.may(Permission.PUBLISH)) {
            member.must(Permission.REVIEW_RECORDS);
        }
        Stored<?> record = records.get(address, Reader.of(member));
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-right"));
        }
        if (authors.everWrote(member, address)) {
            throw new DeedRefused(phrase("review.refused.own-question").with("address", address.address()));
        }
        HarmQuestion question = find(record, key, Reader.of(member));
        long entry = journal.add(
                member, "AnswerQuestion", address, null, reason, null, contents.write(forAll(question, record)));
        int kept = db.sql("""
                        insert into harm_answer (record, key, code, entry)
                        select r.id, :key, :code, :entry from record r where r.address = :record
                        on conflict (key) do nothing""")
                .param("key", key)
                .param("code", question.code())
                .param("entry", entry)
                .param("record", address.address())
                .update();
        if (kept == 0) {
            throw new DeedRefused(phrase("review.refused.just-answered"));
        }
    }

    /**
     * The question as everybody may read it who sees the record: it was worked out beside what the answerer may see, and its words may
     * tell of what others may not.
     */
    private HarmQuestion.Kept forAll(HarmQuestion question, Stored<?> record) {
        return all(record, Reader.ofThisMachine()).stream()
                .filter(shared -> shared.key().equals(question.key()))
                .findFirst()
                .map(HarmQuestion::kept)
                .orElseGet(question::keptWithoutWords);
    }

    private HarmQuestion find(Stored<?> record, String key, Reader reader) {
        return all(record, reader).stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DeedRefused(phrase("review.refused.not-open")));
    }

    /** What is open beside what the reader may see, and in the next release. */
    private List<HarmQuestion> all(Stored<?> record, Reader reader) {
        List<HarmQuestion> open = new ArrayList<>(questions.open(record, reader));
        if (record.reviewedVersion() != null) {
            open.addAll(questions.open(release.accepted(), Set.of(record.address())));
        }
        return open;
    }
}
