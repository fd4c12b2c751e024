package org.khronika.archive;

import org.khronika.values.RecordKind;

/**
 * A name in a text.
 *
 * @param start first UTF-16 unit of its words
 * @param end   the unit after the last
 * @param text  its words as they stand there
 * @param name  in full, as the text gives it elsewhere
 * @param kind  a person or an organisation
 */
record FoundName(int start, int end, String text, String name, RecordKind kind) {}
