package org.khronika.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A version of a record as it is kept.
 *
 * @param version         grows by one with every deed that changes the record
 * @param author          who entered it
 * @param changedByName   who made this version
 * @param reviewedVersion the version that a reviewer last accepted; null when none was
 * @param title           in the language of whoever asked for it; in English of what is taken for a release
 */
public record Stored<T extends Record>(
        RecordRef address,
        int version,
        Sensitivity sensitivity,
        Set<Long> readers,
        ReviewState review,
        long author,
        String authorName,
        Instant createdAt,
        String changedByName,
        Instant changedAt,
        @Nullable Integer reviewedVersion,
        String title,
        T body,
        List<Citation> citations) {

    /** Those of records of any kind of which the body is of a class, in their order. */
    @SuppressWarnings("unchecked") // the body was looked at
    public static <T extends Record> List<Stored<T>> only(Collection<Stored<?>> records, Class<T> type) {
        return records.stream()
                .filter(record -> type.isInstance(record.body()))
                .map(record -> (Stored<T>) record)
                .toList();
    }

    /** The kind, as its address says. */
    public RecordKind kind() {
        return address.kind();
    }

    /** What the record says, to be changed and saved again. */
    public Draft<T> draft() {
        return new Draft<>(body, citations, sensitivity, readers);
    }

    /** The same version resting on other citations: to publish a page without some of them. */
    public Stored<T> citing(List<Citation> others) {
        return with(title, body, others);
    }

    /** The same version as it reads in another language: its facts, with their texts in other words. */
    public Stored<T> reading(T other, String otherTitle) {
        return with(otherTitle, other, citations);
    }

    /** The same version with another body: to read a page as it stood on another day. */
    public Stored<T> with(T other) {
        return with(title, other, citations);
    }

    private Stored<T> with(String otherTitle, T otherBody, List<Citation> others) {
        return new Stored<>(
                address,
                version,
                sensitivity,
                readers,
                review,
                author,
                authorName,
                createdAt,
                changedByName,
                changedAt,
                reviewedVersion,
                otherTitle,
                otherBody,
                others);
    }
}
