package org.khronika.archive;

import java.util.Map;
import java.util.Set;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/**
 * What stands in a stretch of a text, a sentence or a paragraph.
 *
 * @param named    the records whose names stand there, with the words
 * @param days     the dates, with the words; not those in the name of an event
 * @param places   the places on record, with the words
 * @param articles of law
 * @param written  its telling words as they stand there, by their stems
 */
record Surrounding(
        Map<RecordRef, String> named,
        Map<PartialDate, String> days,
        Map<RecordRef, String> places,
        Set<String> articles,
        Map<String, String> written) {

    /** The stems of its words. */
    Set<String> stems() {
        return written.keySet();
    }
}
