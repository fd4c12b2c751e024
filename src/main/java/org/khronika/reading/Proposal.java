package org.khronika.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A candidate in the making, with the findings that it stands on. */
final class Proposal {

    final CandidateKind kind;
    int start;
    int end;

    @Nullable
    CandidateFields fields;

    final Set<Draft> drafts = new LinkedHashSet<>();

    Proposal(CandidateKind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    /** Notes that the candidate stands on this finding, and gives it back. */
    @Nullable
    Draft use(@Nullable Draft draft) {
        if (draft != null) {
            drafts.add(draft);
        }
        return draft;
    }

    Candidate candidate(Map<Draft, String> ids, SignsOfPersons signs) {
        CandidateFields filled = java.util.Objects.requireNonNull(fields, "A candidate needs its fields.");
        List<String> findingIds = drafts.stream()
                .filter(ids::containsKey)
                .sorted(java.util.Comparator.comparingInt((Draft draft) -> draft.start))
                .map(draft -> java.util.Objects.requireNonNull(ids.get(draft)))
                .toList();
        return new Candidate(kind, start, end, filled, findingIds, signs.of(drafts));
    }
}
