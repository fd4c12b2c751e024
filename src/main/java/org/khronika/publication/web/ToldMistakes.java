package org.khronika.publication.web;

import java.util.Map;
import java.util.TreeMap;
import org.khronika.values.RecordRef;

/**
 * What an editor writes in the preview about mistakes that a release puts right.
 *
 * @param byRecord what was wrong, by the record in which it stood
 */
record ToldMistakes(Map<RecordRef, String> byRecord) {

    /** What the names of their fields begin with; the address of the record follows. */
    private static final String FIELD = "wrong.";

    /** A field of the form holds no more. */
    private static final int LONGEST = 1000;

    /** What was written into the fields of a form; what is left empty is told of nothing. */
    static ToldMistakes of(Map<String, String> fields) {
        Map<RecordRef, String> told = new TreeMap<>();
        fields.forEach((name, text) -> {
            String address = name.startsWith(FIELD) ? name.substring(FIELD.length()) : "";
            if (RecordRef.isAddress(address) && !text.isBlank()) {
                told.put(
                        new RecordRef(address),
                        text.strip().substring(0, Math.min(LONGEST, text.strip().length())));
            }
        });
        return new ToldMistakes(told);
    }

    /** What was written of a record; empty for nothing. */
    public String of(RecordRef record) {
        return byRecord.getOrDefault(record, "");
    }
}
