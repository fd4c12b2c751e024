package org.khronika.translations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.InOtherWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The records in the words of their translations, for all that asks what words tell. */
@Component
record ReadInOtherWords(Translations translations, ObjectProvider<RecordTypes> types) implements InOtherWords {

    @Override
    public List<Stored<?>> accepted(Collection<? extends Stored<?>> records) {
        AcceptedTranslations accepted = translations.accepted(records, null, Instant.EPOCH);
        List<Stored<?>> read = new ArrayList<>();
        records.forEach(record -> read.addAll(accepted.variants(record, types.getObject())));
        return read;
    }

    @Override
    public List<Stored<?>> seen(Stored<?> record) {
        return List.copyOf(seen(translations.of(record)).variants(record, types.getObject()));
    }

    /** What was accepted, and in its place what waits for review. */
    static AcceptedTranslations seen(List<Translation> translations) {
        List<AcceptedTranslations.Text> texts = new ArrayList<>();
        for (Translation one : translations) {
            String words = one.review() == ReviewState.SUBMITTED && one.isSaid() ? one.text() : one.accepted();
            if (words != null) {
                texts.add(new AcceptedTranslations.Text(
                        one.record(), one.language(), one.question(), one.original(), words, one.at()));
            }
        }
        return new AcceptedTranslations(texts);
    }
}
