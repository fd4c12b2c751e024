package org.khronika.review;

import java.util.List;
import org.khronika.records.Stored;

/** Knows what the next release would be made from. A bean of the context that publishes. */
public interface NextRelease {

    /** The versions of all records for the public that it would be made from. */
    List<Stored<?>> accepted();
}
