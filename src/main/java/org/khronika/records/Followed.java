package org.khronika.records;

import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** A body that says until when what it tells was followed. */
public interface Followed {

    /** The last day that the sources speak of; it is not said to be so on that day. */
    @Nullable
    PartialDate followedUntil();
}
