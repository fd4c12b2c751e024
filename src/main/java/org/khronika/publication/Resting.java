package org.khronika.publication;

import java.time.Instant;
import org.khronika.values.RecordRef;

/**
 * An accepted version that is not in the next release yet, so that those who protect somebody can answer first.
 *
 * @param until from when on a release may hold it
 */
public record Resting(RecordRef address, int version, Instant until) {}
