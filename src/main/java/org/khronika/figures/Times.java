package org.khronika.figures;

import org.khronika.values.PartialDate;

/** Two dates or periods, and how they lie to each other, as far as anybody can say. */
record Times(PartialDate first, PartialDate last) {

    /** How they lie to each other. */
    enum HowTheyLie {
        SAME,
        /** The first ends before the last; or both begin on one day, and the last goes on longer. */
        APART,
        UNCLEAR
    }

    HowTheyLie relation() {
        if (first.equals(last)) {
            return HowTheyLie.SAME;
        }
        return firstIsBefore() || firstEndsEarlier() ? HowTheyLie.APART : HowTheyLie.UNCLEAR;
    }

    Times reversed() {
        return new Times(last, first);
    }

    /** Whether the first has certainly ended when the last begins. */
    boolean firstIsBefore() {
        return first.latest().flatMap(end -> last.earliest().map(end::isBefore)).orElse(false);
    }

    private boolean firstEndsEarlier() {
        return first.earliest().isPresent()
                && first.earliest().equals(last.earliest())
                && first.latest()
                        .flatMap(end -> last.latest().map(end::isBefore))
                        .orElse(false);
    }

    /** Whether every day of the last certainly lies in the first; of a date that is only about right nobody can say. */
    boolean firstEncloses() {
        boolean exact = !first.isApproximate() && !last.isApproximate();
        return exact
                && first.earliest()
                        .flatMap(from -> last.earliest().map(start -> !start.isBefore(from)))
                        .orElse(false)
                && first.latest()
                        .flatMap(to -> last.latest().map(end -> !end.isAfter(to)))
                        .orElse(false);
    }
}
