package org.khronika.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.intake.Candidate;
import org.khronika.intake.Progress;
import org.khronika.intake.Span;
import org.khronika.records.ReviewState;
import org.khronika.review.NoSuchRecord;
import org.khronika.sources.DocumentText;
import org.khronika.values.RecordRef;

/** A report with what was found in it. */
record InReport(DocumentText text, List<Candidate> all) {

    RecordRef address() {
        return text.document().address();
    }

    boolean isWithdrawn() {
        return text.document().review() == ReviewState.WITHDRAWN;
    }

    /** The candidate of this number, if it is one of the report. */
    Optional<Candidate> find(@Nullable Long id) {
        return all.stream().filter(one -> id != null && one.id() == id).findFirst();
    }

    /** The candidate of this number; one that is in no report that the member sees is missing. */
    Candidate get(long id) {
        return find(id).orElseThrow(() -> new NoSuchRecord(address()));
    }

    /** The candidates of these numbers. */
    List<Candidate> some(long id, @Nullable Long other) {
        return all.stream()
                .filter(one -> one.id() == id || (other != null && one.id() == other))
                .toList();
    }

    /** How many candidates are judged. */
    Progress progress() {
        int judged = (int) all.stream().filter(candidate -> !candidate.isOpen()).count();
        return new Progress(judged, all.size());
    }

    /** The candidate that the member decided last; null when there is none. */
    @Nullable
    Candidate last(Member me) {
        return all.stream()
                .filter(candidate -> candidate.isJudgedBy(me.id()) && candidate.along() == null)
                .max(Comparator.comparing(candidate -> Objects.requireNonNull(candidate.judgedAt())))
                .orElse(null);
    }

    /** Words of the text as an address gives them, such as {@code 120-164}; null for none. */
    @Nullable
    Span span(@Nullable String words) {
        if (words == null || !words.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        int dash = words.indexOf('-');
        Span span =
                new Span(Integer.parseInt(words, 0, dash, 10), Integer.parseInt(words, dash + 1, words.length(), 10));
        return span.start() < span.end() && span.end() <= text.text().length() ? span : null;
    }
}
