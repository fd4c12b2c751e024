package org.khronika.desk.deadlines;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.proceedings.CaseDeadline;
import org.khronika.proceedings.Subject;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;

/** For whom something is due, by name as far as the reader may see it. For one request. */
final class DueNames {

    private static final String UNSEEN = "somebody whose record you may not see";
    private static final int NAMED = 3;

    private final Records records;
    private final Reader reader;
    private final Map<RecordRef, String> known = new HashMap<>();

    DueNames(Records records, Reader reader) {
        this.records = records;
        this.reader = reader;
    }

    /** "Ayla B. and Bek C.", or empty for the case as a whole. */
    String of(CaseDeadline due) {
        String first = due.whom().stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
        int more = due.whom().size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private String name(Subject subject) {
        RecordRef who = subject.who();
        if (who != null) {
            return known.computeIfAbsent(
                    who,
                    record -> records.find(record, reader).map(Stored::title).orElse(UNSEEN));
        }
        String group = subject.group() == null ? "the accused" : subject.group();
        return subject.count() == null ? group : group + " (" + subject.count().inWords(Locale.ENGLISH) + ")";
    }
}
