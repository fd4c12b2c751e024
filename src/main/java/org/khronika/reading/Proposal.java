package org.khronika.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A proposed record in the making, with the details that it stands on. */
final class Proposal {

    final ProposedKind kind;
    int start;
    int end;

    @Nullable
    ProposedFields fields;

    final Set<TentativeDetail> drafts = new LinkedHashSet<>();

    Proposal(ProposedKind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    /** Notes that the proposed record stands on this detail, and gives it back. */
    @Nullable
    TentativeDetail use(@Nullable TentativeDetail draft) {
        if (draft != null) {
            drafts.add(draft);
        }
        return draft;
    }

    ProposedRecord proposed(Map<TentativeDetail, String> ids, SignsOfPersons signs) {
        ProposedFields filled = java.util.Objects.requireNonNull(fields, "A proposed record needs its fields.");
        List<String> detailIds = drafts.stream()
                .filter(ids::containsKey)
                .sorted(java.util.Comparator.comparingInt((TentativeDetail draft) -> draft.start))
                .map(draft -> java.util.Objects.requireNonNull(ids.get(draft)))
                .toList();
        return new ProposedRecord(kind, start, end, filled, detailIds, signs.of(drafts));
    }
}
