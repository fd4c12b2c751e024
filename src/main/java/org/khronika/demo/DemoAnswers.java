package org.khronika.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * The answers of the demo's reviewer to what is asked before a record is accepted: each names the record, the question, whom it speaks of, and
 * the reason. A question that the demo has no answer for stops the demo, as it stops everybody.
 */
@Component
record DemoAnswers(Records records, HarmQuestions questions, AnswerQuestion answer) {

    private static final String FILE = "answers";

    /** Answers what is open about a record that is in review. */
    void give(Member reviewer, RecordRef address, Map<String, RecordRef> known) {
        List<HarmQuestion> open = questions.open(records.get(address, Reader.of(reviewer)), Reader.of(reviewer));
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

    private static Optional<String> reason(HarmQuestion question, Map<String, RecordRef> known) {
        return DemoFile.read(FILE).stream()
                .map(DemoFile.Entry::fields)
                .filter(one -> question.record().equals(known.get(text(one, "key")))
                        && question.code().equals(text(one, "asked"))
                        && question.says().english().contains(text(one, "about")))
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
