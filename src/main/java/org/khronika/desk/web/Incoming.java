package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.khronika.records.Listed;
import org.khronika.records.Mention;
import org.khronika.records.Reader;
import org.khronika.records.RecordPage.Party;
import org.khronika.records.RecordQuery;
import org.khronika.records.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Where a record appears: the records that speak of it or cite it, as far as the reader may see them. */
@Component
class Incoming {

    private static final int SHOWN = 20;

    private final Records records;

    Incoming(Records records) {
        this.records = records;
    }

    /**
     * The records in which another appears.
     *
     * @param more how many are not shown
     */
    record Appearances(List<Party> shown, long more) {}

    /** The records that speak of one or, for a document, cite it. */
    Appearances of(RecordRef record, Reader reader) {
        RecordQuery query = record.kind() == RecordKind.DOCUMENT
                ? RecordQuery.all().citing(record)
                : RecordQuery.all().linkedTo(record);
        List<Party> shown = new ArrayList<>();
        for (Listed listed : records.list(query.rows(0, SHOWN), reader)) {
            shown.add(new Party(
                    Mention.link(listed.title(), Pages.of(listed.address())),
                    listed.address().kind().noun()));
        }
        return new Appearances(shown, records.count(query, reader) - shown.size());
    }
}
