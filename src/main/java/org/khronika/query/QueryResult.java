package org.khronika.query;

import java.util.List;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * What a query finds.
 *
 * @param total how many records there are, also beyond those that are given
 */
public record QueryResult(long total, List<Found> records) {

    /**
     * A record.
     *
     * @param state how the law stands on the day asked for, for a case; how far its review has come for other records
     */
    public record Found(RecordRef address, RecordKind kind, String title, Sayable state) {}
}
