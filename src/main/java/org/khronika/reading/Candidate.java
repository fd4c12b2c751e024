package org.khronika.reading;

import java.util.List;

/**
 * A record that the text may hold: typed fields, the passage they were read from, and the findings behind them.
 *
 * @param start first UTF-16 unit of the passage (whole sentences)
 * @param end the unit after the last
 * @param findingIds the findings that the fields were made of, in the order of the text
 */
public record Candidate(CandidateKind kind, int start, int end, CandidateFields fields, List<String> findingIds) {

    public Candidate {
        findingIds = List.copyOf(findingIds);
    }
}
