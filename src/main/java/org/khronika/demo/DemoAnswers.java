package org.khronika.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.AnswerSentence;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * The answers of the demo's reviewer to what is asked before a record is accepted: each names the record, the question, whom it speaks of, and
 * the reason. A question that the demo has no answer for stops the demo, as it stops everybody.
 */
@Component
record DemoAnswers(Records records, HarmQuestions questions, AnswerQuestion answer, AnswerSentence answerSentence) {

    private static final String FILE = "answers";

    /** Answers what is open about a record that is in review. */
    void give(Member reviewer, RecordRef address, Map<String, RecordRef> known) {
        give(reviewer, address, questions.open(records.get(address, Reader.of(reviewer)), Reader.of(reviewer)), known);
    }

    /** Answers what is open about the words of the update of ours in other languages. */
    void giveInOtherWords(Member reviewer, Stored<?> update) {
        Map<String, RecordRef> known = new LinkedHashMap<>();
        DemoFile.read("updates").forEach(entry -> known.put(entry.key(), update.address()));
        give(reviewer, update.address(), questions.openInOtherWords(update, Reader.of(reviewer)), known);
        if (update.body() instanceof Update) {
            giveForSentences(reviewer, update.address(), known);
        }
    }

    private void give(Member reviewer, RecordRef address, List<HarmQuestion> open, Map<String, RecordRef> known) {
        List<String> unanswered = open.stream()
                .filter(question -> reason(question, known).isEmpty())
                .map(question ->
                        "%s: %s".formatted(question.code(), question.says().english()))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException("The demo has no answer in %s.yaml for %s, %s"
                    .formatted(FILE, key(open.getFirst(), known), String.join("\n", unanswered)));
        }
        for (HarmQuestion question : open) {
            answer.answer(
                    reviewer, address, question.key(), reason(question, known).orElseThrow());
        }
    }

    /** Answers what is asked of the sentences of an update, in all its languages, as its author. */
    void giveForSentences(Member author, RecordRef update, Map<String, RecordRef> known) {
        answerSentence.answer(author, update, open -> reasons(open, update, known));
    }

    private static Map<String, String> reasons(
            List<SentenceQuestion> open, RecordRef update, Map<String, RecordRef> known) {
        List<String> unanswered = open.stream()
                .filter(question -> reason(question, update, known).isEmpty())
                .map(question -> "%s: %s\n    %s"
                        .formatted(
                                question.rule(),
                                question.sentence().words(),
                                question.says().english()))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException("The demo has no answer in %s.yaml for %d sentences of its update: %s"
                    .formatted(FILE, unanswered.size(), String.join("\n", unanswered)));
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        open.forEach(question ->
                reasons.put(question.key(), reason(question, update, known).orElseThrow()));
        return reasons;
    }

    private static Optional<String> reason(SentenceQuestion question, RecordRef update, Map<String, RecordRef> known) {
        return reason(
                update,
                question.rule().name().toLowerCase(Locale.ROOT),
                question.sentence().words(),
                known);
    }

    private static Optional<String> reason(HarmQuestion question, Map<String, RecordRef> known) {
        return reason(question.record(), question.code(), question.says().english(), known);
    }

    private static Optional<String> reason(RecordRef record, String asked, String says, Map<String, RecordRef> known) {
        return DemoFile.read(FILE).stream()
                .map(DemoFile.Entry::fields)
                .filter(one -> record.equals(known.get(text(one, "key")))
                        && asked.equals(text(one, "asked"))
                        && says.contains(text(one, "about")))
                .map(one -> text(one, "because"))
                .findFirst();
    }

    private static String key(HarmQuestion question, Map<String, RecordRef> known) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(question.record()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(question.record().address());
    }

    private static String text(Map<?, ?> fields, String name) {
        return String.valueOf(fields.get(name));
    }
}
