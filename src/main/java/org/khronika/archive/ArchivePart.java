package org.khronika.archive;

/**
 * A paragraph of an old update.
 *
 * @param start   its first UTF-16 unit in the text
 * @param end     the unit after its last
 * @param heading whether it is a heading
 */
public record ArchivePart(int start, int end, boolean heading) {}
