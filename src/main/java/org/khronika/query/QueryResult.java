package org.khronika.query;

import java.util.List;
import java.util.Map;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * What a query finds.
 *
 * @param total how many records there are, also beyond those that are given
 * @param kinds how many there are of each kind, whatever kind was asked for
 * @param slipped words that were found only by what is a slip away from them
 */
public record QueryResult(long total, Map<RecordKind, Long> kinds, List<Row> records, List<String> slipped) {

    /**
     * A record.
     *
     * @param state how the law stands on the day asked for, for a case; how far its review has come for other records
     */
    public record Row(RecordRef address, RecordKind kind, String title, Sayable state) {}
}
