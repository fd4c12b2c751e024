package org.khronika.desk.web;

import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/**
 * Something that a member is told before a record is saved.
 *
 * @param record the record on record that it may be the same as; null for what is odd in the record itself
 * @param title  what that record is called; empty for none
 */
public record Notice(String sentence, @Nullable RecordRef record, String title) {

    static Notice odd(String sentence) {
        return new Notice(sentence, null, "");
    }

    /** The page of the other record; empty where there is none. */
    public String href() {
        return record == null ? "" : Pages.of(record);
    }
}
