package org.khronika.publication;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/**
 * What a release said otherwise about an address than the release before.
 *
 * @param reason why it was withdrawn, or what was wrong before it was corrected, as readers are told it; null otherwise
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

    /** The same when neither what was changed nor what had been wrong may be told; why something was withdrawn stays told. */
    PastChange sayingOnly(Change other) {
        return new PastChange(release, at, address, title, status, List.of(other), isCorrection() ? null : reason);
    }

    /** Whether it put right what had been wrong: then it says what. */
    public boolean isCorrection() {
        return status == ItemStatus.CHANGED && reason != null;
    }

    /** The day of the release, to be said in words. */
    public PartialDate day() {
        return PartialDate.of(at.toLocalDate());
    }
}
