package org.khronika.translations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    public Map<String, Stored<?>> seen(Stored<?> record) {
        Map<String, List<Translation>> byLanguage = new TreeMap<>();
        translations
                .of(record)
                .forEach(one -> byLanguage
                        .computeIfAbsent(one.language(), none -> new ArrayList<>())
                        .add(one));
        Map<String, Stored<?>> read = new LinkedHashMap<>();
        byLanguage.forEach((language, some) ->
                seen(some).variants(record, types.getObject()).forEach(variant -> read.put(language, variant)));
        return read;
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
