package org.khronika.intake;

import org.khronika.values.RecordRef;

/** Tells addresses of records from other words. */
final class RecordRefs {

    private RecordRefs() {}

    static boolean isAddress(String words) {
        try {
            return new RecordRef(words).address().equals(words);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
