package org.khronika.archive;

/**
 * A number in a text.
 *
 * @param start first UTF-16 unit of its words
 * @param end   the unit after the last
 * @param text  its words as they stand there, with those that leave it open: "more than 20"
 */
record FoundNumber(int start, int end, String text, NumberSaid said) {}
