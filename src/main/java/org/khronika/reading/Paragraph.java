package org.khronika.reading;

/**
 * One paragraph of the text.
 *
 * @param line the number of its first line in the text as given, from 1
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 * @param heading whether it looks like a heading and not like prose
 */
public record Paragraph(int line, int start, int end, boolean heading) {}
