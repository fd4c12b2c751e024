package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.BeforeAccepting;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** An edition is accepted once each of its sentences that is asked about was put right, or was said to be right as it is. */
@Component
record SentencesAreAnswered(SentenceQuestions questions) implements BeforeAccepting {

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
