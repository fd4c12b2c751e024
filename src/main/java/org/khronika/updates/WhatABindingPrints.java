package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.ShownTypes;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.WrongValue;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What stands at the place of a binding without words of its own, in the language of a page: a name, a title, a number. */
@Component
public class WhatABindingPrints {

    private final Records records;
    private final Reviewed reviewed;
    private final Counting counting;
    private final ShownTypes types;

    WhatABindingPrints(Records records, Reviewed reviewed, Counting counting, ShownTypes types) {
        this.records = records;
        this.reviewed = reviewed;
        this.counting = counting;
        this.types = types;
    }

    /** The words, as far as the reader may see what it is bound to; empty otherwise. */
    public String in(Language language, Binding binding, Reader reader) {
        return binding.count()
                .map(definition -> number(definition, language, reader))
                .or(() -> binding.record()
                        .flatMap(record -> records.find(record, reader))
                        .map(record -> name(record, language)))
                .orElse("");
    }

    private String number(String definition, Language language, Reader reader) {
        try {
            boolean open = counting.asked(definition).stream()
                    .allMatch(record -> records.find(record, reader).isPresent());
            return open
                    ? counting.number(definition, counted(definition))
                            .<Sayable>map(number -> number)
                            .orElseGet(() -> phrase("statistics.not-known"))
                            .in(language)
                    : "";
        } catch (WrongValue notUnderstood) {
            return "";
        }
    }

    private List<Stored<?>> counted(String definition) {
        List<Stored<?>> records = reviewed.list(counting.kind(definition));
        return counting.knownOn(definition)
                .map(day -> reviewed.acceptedBy(records, day))
                .orElse(records);
    }

    private <T extends Record> String name(Stored<T> record, Language language) {
        return types.get(record)
                .nameIn(record.body(), language)
                .orElseGet(() -> types.get(record).title(record.body()).in(language));
    }
}
