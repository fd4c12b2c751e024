package org.khronika.protection;

/**
 * Where a text names somebody.
 *
 * @param start first UTF-16 unit of the name
 * @param end the unit after the last
 */
public record NameSpan(int start, int end) {}
