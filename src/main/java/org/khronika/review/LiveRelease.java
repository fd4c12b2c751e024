package org.khronika.review;

import java.util.List;
import java.util.OptionalInt;
import org.khronika.values.RecordRef;

/** Knows what the release that is served holds. A bean of the context that publishes. */
public interface LiveRelease {

    /** The number of the release, where it holds this version of the record. */
    OptionalInt holding(RecordRef address, int version);

    /** Which version of the record it holds; empty where it holds none. */
    OptionalInt version(RecordRef address);

    /** Which versions of the record were published, the newest first. */
    List<Edition> editions(RecordRef address);

    /**
     * A version that was published.
     *
     * @param first the release in which it came out
     * @param live  whether the release that is served holds it
     */
    record Edition(int version, int first, boolean live) {}
}
