package org.khronika.proceedings;

import org.khronika.values.RecordRef;

/** A row and the proceeding that it belongs to. */
public record InCase<T>(RecordRef record, T row) {}
