package org.khronika.updates;

import static java.util.stream.Collectors.toMap;
import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.WhySaid;
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
        answer(member, update, open -> Map.of(key, reason));
    }

    /**
     * Keeps several answers, all or none: the edition is asked once for all of them.
     *
     * @param reasons given what is open about the update as it is now, in the order of the text; by the keys of questions, in the order in which they are kept
     * @throws DeedRefused when one of the questions is not open, is one that has to be put right, or has just been answered by somebody
     * @throws Refused when a reason is missing or too long
     */
    @Transactional
    public void answer(Member member, RecordRef update, Function<List<SentenceQuestion>, Map<String, String>> reasons) {
        if (!member.may(Permission.REVIEW_RECORDS)) {
            member.must(Permission.ENTER_RECORDS);
        }
        Stored<Update> edition = records.get(update, Update.class, Reader.of(member));
        List<SentenceQuestion> open = questions.ofAllWords(edition, Reader.of(member)).stream()
                .filter(SentenceQuestion::isOpen)
                .toList();
        Map<String, SentenceQuestion> byKey = byKey(open);
        Map<SentenceQuestion, String> answered = new LinkedHashMap<>();
        reasons.apply(open).forEach((key, reason) -> {
            SentenceQuestion question = byKey.get(key);
            if (question == null) {
                throw new DeedRefused(phrase("updates.refused.not-asked"));
            }
            answered.put(question, reason);
        });
        Set<String> forAll = byKey(questions.ofAllWords(edition, Reader.ofThisMachine(), answered.keySet()))
                .keySet();
        answered.forEach((question, reason) -> keep(member, update, question, reason, forAll.contains(question.key())));
    }

    private static Map<String, SentenceQuestion> byKey(List<SentenceQuestion> questions) {
        return questions.stream().collect(toMap(SentenceQuestion::key, question -> question, (first, again) -> first));
    }

    private void keep(Member member, RecordRef update, SentenceQuestion question, String reason, boolean forAll) {
        if (!question.rule().mayBeRight()) {
            throw new DeedRefused(phrase("updates.refused.put-it-right"));
        }
        String why = WhySaid.in(reason, LONGEST_REASON, phrase("updates.refused.no-reason-why-right"));
        Map<String, String> told = forAll ? told(question) : Map.of();
        long entry = journal.add(member, "AnswerSentence", update, null, why, null, contents.write(told));
        int kept = db.sql("""
                        insert into update_sentence_answer (record, key, entry)
                        select r.id, :key, :entry from record r where r.address = :update
                        on conflict (record, key) do nothing""")
                .param("key", question.key())
                .param("entry", entry)
                .param("update", update.address())
                .update();
        if (kept == 0) {
            throw new DeedRefused(phrase("updates.refused.not-asked"));
        }
    }

    /** As everybody may read it who sees the update: which sentence. Not kept where the question follows from what is kept for named members. */
    private static Map<String, String> told(SentenceQuestion question) {
        return Map.of(
                "rule", question.rule().name(), "sentence", question.sentence().words());
    }
}
