package org.khronika.lists;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** When somebody on a list must be looked at again. */
final class Reviews {

    private Reviews() {}

    /**
     * The day of the next review: as entered, or so many months after the last decision as the list says. Empty for who is not on the
     * list, and where neither says.
     *
     * @param list null where the reader may not see it
     */
    static Optional<PartialDate> next(Listing listing, @Nullable CuratedList list) {
        if (listing.decisions().isEmpty() || PlaceOnList.now(listing).isOn() == Known.NO) {
            return Optional.empty();
        }
        PartialDate entered = listing.nextReview();
        if (entered != null) {
            return Optional.of(entered);
        }
        Integer months = list == null || list.keeper() != Keeper.OURS ? null : list.reviewMonths();
        if (months == null) {
            return Optional.empty();
        }
        ListDecision last = listing.decisions().getLast();
        return Optional.ofNullable(last.taken())
                .flatMap(PartialDate::latest)
                .map(day -> PartialDate.of(day.plusMonths(months)));
    }

    /** Whether the day has certainly passed. */
    static boolean isOverdue(PartialDate review, LocalDate today) {
        return review.latest().filter(last -> last.isBefore(today)).isPresent();
    }
}
