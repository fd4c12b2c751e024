package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.journal.Journal;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of a sentence that is asked about that it is right as it is, and why. Whoever reviews the edition reads the reason. Needs {@link Permission#ENTER_RECORDS},
 * as writing it does, or {@link Permission#REVIEW_RECORDS}.
 */
@Component
public class AnswerSentence {

    private static final int LONGEST_REASON = 2_000;

    private final Records records;
    private final SentenceQuestions questions;
    private final Journal journal;
    private final Contents contents;
    private final JdbcClient db;

    AnswerSentence(Records records, SentenceQuestions questions, Journal journal, Contents contents, JdbcClient db) {
        this.records = records;
        this.questions = questions;
        this.journal = journal;
        this.contents = contents;
        this.db = db;
    }

    /** Whether the member may answer. */
    public static boolean may(Member member) {
        return member.may(Permission.ENTER_RECORDS) || member.may(Permission.REVIEW_RECORDS);
    }

    /**
     * Keeps the answer, with its entry in the journal.
     *
     * @param key of a question that is open about the update as it is now
     * @throws DeedRefused when no such question is open, when it is one that has to be put right, or when somebody has just answered
     * @throws Refused when no reason is given, or too long a one
     */
    @Transactional
    public void answer(Member member, RecordRef update, String key, String reason) {
        if (!member.may(Permission.REVIEW_RECORDS)) {
            member.must(Permission.ENTER_RECORDS);
        }
        Stored<Update> edition = records.get(update, Update.class, Reader.of(member));
        SentenceQuestion question = questions.open(edition, Reader.of(member)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DeedRefused(phrase("updates.refused.not-asked")));
        if (!question.rule().mayBeRight()) {
            throw new DeedRefused(phrase("updates.refused.put-it-right"));
        }
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new Refused("reason", phrase("updates.refused.no-reason-why-right"));
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refused(
                    "reason",
                    phrase("updates.refused.long-reason")
                            .with("most", LONGEST_REASON)
                            .with("found", why.length()));
        }
        long entry =
                journal.add(member, "AnswerSentence", update, null, why, null, contents.write(told(edition, question)));
        int kept = db.sql("""
                        insert into update_sentence_answer (record, key, entry)
                        select r.id, :key, :entry from record r where r.address = :update
                        on conflict (record, key) do nothing""")
                .param("key", key)
                .param("entry", entry)
                .param("update", update.address())
                .update();
        if (kept == 0) {
            throw new DeedRefused(phrase("updates.refused.not-asked"));
        }
    }

    /** As everybody may read it who sees the update: which sentence, where the question follows from what is not kept for named members. */
    private Map<String, String> told(Stored<Update> edition, SentenceQuestion question) {
        boolean forAll = questions.of(edition, Reader.ofThisMachine()).stream()
                .anyMatch(one -> one.key().equals(question.key()));
        return forAll
                ? Map.of(
                        "rule",
                        question.rule().name(),
                        "sentence",
                        question.sentence().words())
                : Map.of();
    }
}
