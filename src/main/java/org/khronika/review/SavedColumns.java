package org.khronika.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;

/**
 * What stands in the table of records and follows from what a draft says.
 *
 * @param words by what lists find it, in small letters
 * @param from  the day by which lists have it
 * @param to    the last day that it can be about
 */
record SavedColumns(
        String title,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String body,
        String citations) {

    static <T extends Record> SavedColumns of(
            RecordType<T> type, RecordRef address, Draft<T> draft, Contents contents) {
        T body = draft.body();
        Set<String> words = new LinkedHashSet<>(List.of(address.address()));
        words.addAll(EveryRecord.names(type, body));
        PartialDate when = type.when(body);
        return new SavedColumns(
                Shortened.of(Lacks.title(type, body).english()),
                String.join("\n", words).toLowerCase(Locale.ROOT),
                when == null ? null : when.earliest().or(when::latest).orElse(null),
                when == null ? null : when.latest().orElse(null),
                contents.write(body),
                contents.write(draft.citations()));
    }
}
