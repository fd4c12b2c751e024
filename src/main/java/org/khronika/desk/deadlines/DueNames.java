package org.khronika.desk.deadlines;

import static org.khronika.words.Phrase.phrase;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseDeadline;
import org.khronika.proceedings.Subject;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** For whom something is due, by name as far as the reader may see it. For one request. */
final class DueNames {

    private static final Phrase UNSEEN = phrase("desk.due.unseen");
    private static final int NAMED = 3;

    private final Records records;
    private final Reader reader;
    private final Map<RecordRef, Sayable> known = new HashMap<>();

    DueNames(Records records, Reader reader) {
        this.records = records;
        this.reader = reader;
    }

    /** "Ayla B. and Bek C.", or null for the case as a whole. */
    @Nullable
    Sayable of(CaseDeadline due) {
        if (due.whom().isEmpty()) {
            return null;
        }
        Sayable first =
                Sayable.commas(due.whom().stream().limit(NAMED).map(this::name).toList());
        int more = due.whom().size() - NAMED;
        return more > 0 ? phrase("desk.due.and-more").with("names", first).with("n", more) : first;
    }

    private Sayable name(Subject subject) {
        RecordRef who = subject.who();
        if (who != null) {
            return known.computeIfAbsent(
                    who,
                    record -> records.find(record, reader)
                            .<Sayable>map(found -> Sayable.written(found.title()))
                            .orElse(UNSEEN));
        }
        Sayable group = subject.groupWithoutNumber();
        return subject.count() == null
                ? group
                : phrase("desk.due.group").with("group", group).with("count", subject.count());
    }
}
