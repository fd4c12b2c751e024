package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.BeforeAccepting;
import org.khronika.review.BeforeTranslating;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** An edition, or its words in another language, is accepted once each sentence that is asked about was put right, or was said to be right as it is. */
@Component
record SentencesAreAnswered(SentenceQuestions questions) implements BeforeAccepting, BeforeTranslating {

    @Override
    public Optional<Sayable> hindersOtherWords(Member member, Stored<?> record) {
        long open = Stored.only(List.of(record), Update.class).stream()
                .flatMap(edition -> questions.inOtherWords(edition, Reader.of(member)).values().stream())
                .flatMap(List::stream)
                .filter(SentenceQuestion::isOpen)
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(phrase("updates.hinders.translated")
                        .with("n", open)
                        .with("address", record.address().address()));
    }

    @Override
    public Optional<Sayable> hinders(Member member, Stored<?> record) {
        long open = Stored.only(List.of(record), Update.class).stream()
                .mapToLong(edition -> questions.open(edition, Reader.of(member)).size())
                .sum();
        return open == 0
                ? Optional.empty()
                : Optional.of(phrase("updates.hinders.sentences")
                        .with("n", open)
                        .with("address", record.address().address()));
    }
}
