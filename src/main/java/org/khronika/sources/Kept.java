package org.khronika.sources;

import org.khronika.values.RecordRef;

/**
 * What became of a document that somebody brought.
 *
 * @param document where it is
 * @param already  we had these very bytes before, and the member may see where: nothing was added
 */
public record Kept(RecordRef document, boolean already) {}
