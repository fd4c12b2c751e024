package org.khronika.records;

import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** A body that says until when what it tells was followed. */
public interface Followed {

    /** The last day for which we know that this is how it stands. */
    @Nullable
    PartialDate followedUntil();
}
