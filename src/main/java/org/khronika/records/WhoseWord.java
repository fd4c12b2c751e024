package org.khronika.records;

import java.util.List;
import org.khronika.values.RecordRef;

/**
 * Whose word something is that is not ours: a text that tells of it says so.
 *
 * @param speakers in words, as the record calls them; empty where the record does not know them
 * @param onRecord those of them who are on record
 */
public record WhoseWord(List<String> speakers, List<RecordRef> onRecord) {

    /** Copies the lists. */
    public WhoseWord {
        speakers = List.copyOf(speakers);
        onRecord = List.copyOf(onRecord);
    }
}
