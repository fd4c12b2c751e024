package org.khronika.records;

import java.util.List;
import java.util.Set;

/**
 * What a member wants a record to say: its facts, what they rest on and whom it is for.
 *
 * @param body        the facts
 * @param citations   what the facts rest on
 * @param sensitivity whom the record is for
 * @param readers     numbers of the members who see a restricted record besides its author; ignored otherwise
 */
public record Draft<T extends Record>(T body, List<Citation> citations, Sensitivity sensitivity, Set<Long> readers) {

    /** Copies the collections. */
    public Draft {
        citations = List.copyOf(citations);
        readers = Set.copyOf(readers);
    }

    /** A draft for the public, after review. */
    public static <T extends Record> Draft<T> of(T body, List<Citation> citations) {
        return new Draft<>(body, citations, Sensitivity.PUBLIC, Set.of());
    }
}
