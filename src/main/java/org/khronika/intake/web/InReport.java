package org.khronika.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.intake.Finding;
import org.khronika.intake.Span;
import org.khronika.intake.TriageProgress;
import org.khronika.records.ReviewState;
import org.khronika.review.NoSuchRecord;
import org.khronika.sources.DocumentText;
import org.khronika.values.RecordRef;

/** A report with what was found in it. */
record InReport(DocumentText text, List<Finding> all) {

    RecordRef address() {
        return text.document().address();
    }

    boolean isWithdrawn() {
        return text.document().review() == ReviewState.WITHDRAWN;
    }

    /** The finding of this number, if it is one of the report. */
    Optional<Finding> find(@Nullable Long id) {
        return all.stream().filter(one -> id != null && one.id() == id).findFirst();
    }

    /** The finding of this number; one that is in no report that the member sees is missing. */
    Finding get(long id) {
        return find(id).orElseThrow(() -> new NoSuchRecord(address()));
    }

    /** The findings of these numbers. */
    List<Finding> some(long id, @Nullable Long other) {
        return all.stream()
                .filter(one -> one.id() == id || (other != null && one.id() == other))
                .toList();
    }

    /** How many findings are triaged. */
    TriageProgress progress() {
        int triaged = (int) all.stream().filter(finding -> !finding.isOpen()).count();
        return new TriageProgress(triaged, all.size());
    }

    /** The finding that the member decided last; null when there is none. */
    @Nullable
    Finding last(Member me) {
        return all.stream()
                .filter(finding -> finding.isTriagedBy(me.id()) && finding.along() == null)
                .max(Comparator.comparing(finding -> Objects.requireNonNull(finding.triagedAt())))
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
