package org.khronika.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordRef;

/** A record as one line of a list, without its facts. */
public record RecordLine(
        RecordRef address,
        String title,
        ReviewState review,
        Sensitivity sensitivity,
        int version,
        @Nullable Integer reviewedVersion,
        @Nullable LocalDate from,
        String authorName,
        String changedByName,
        Instant changedAt) {}
