package org.khronika.reading;

import java.util.List;

/**
 * A record that the text may hold: typed fields, the passage they were read from, and the details behind them.
 *
 * @param start first UTF-16 unit of the passage (whole sentences)
 * @param end the unit after the last
 * @param detailIds the details that the fields were made of, in the order of the text
 * @param protection for each mention of a person in it, the words near it that call for protection; persons without such words are left out
 */
public record ProposedRecord(
        ProposedKind kind,
        int start,
        int end,
        ProposedFields fields,
        List<String> detailIds,
        List<PersonSigns> protection) {

    public ProposedRecord {
        detailIds = List.copyOf(detailIds);
        protection = List.copyOf(protection);
    }
}
