package org.khronika.reading;

import java.util.List;

/**
 * A record that the text may hold: typed fields, the passage they were read from, and the findings behind them.
 *
 * @param start first UTF-16 unit of the passage (whole sentences)
 * @param end the unit after the last
 * @param findingIds the findings that the fields were made of, in the order of the text
 * @param protection for each mention of a person in it, the words near it that call for protection; persons without such words are left out
 */
public record Candidate(
        CandidateKind kind,
        int start,
        int end,
        CandidateFields fields,
        List<String> findingIds,
        List<PersonSigns> protection) {

    public Candidate {
        findingIds = List.copyOf(findingIds);
        protection = List.copyOf(protection);
    }

    /** A candidate near whose persons nothing calls for protection. */
    public Candidate(CandidateKind kind, int start, int end, CandidateFields fields, List<String> findingIds) {
        this(kind, start, end, fields, findingIds, List.of());
    }
}
