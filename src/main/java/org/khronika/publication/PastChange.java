package org.khronika.publication;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/**
 * What a release said otherwise about an address than the release before.
 *
 * @param reason why it was withdrawn; null otherwise
 */
public record PastChange(
        int release,
        ZonedDateTime at,
        RecordRef address,
        String title,
        ItemStatus status,
        List<Change> changes,
        @Nullable String reason) {

    /** The same with other words for what was changed. */
    PastChange saying(List<Change> others) {
        return new PastChange(release, at, address, title, status, others, reason);
    }

    /** The day of the release, to be said in words. */
    public PartialDate day() {
        return PartialDate.of(at.toLocalDate());
    }
}
