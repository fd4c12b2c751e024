package org.khronika.review;

import java.util.OptionalInt;
import org.khronika.values.RecordRef;

/** Knows what the release that is served holds. A bean of the context that publishes. */
public interface LiveRelease {

    /** The number of the release, where it holds this version of the record. */
    OptionalInt holding(RecordRef address, int version);

    /** Which version of the record it holds; empty where it holds none. */
    OptionalInt version(RecordRef address);
}
