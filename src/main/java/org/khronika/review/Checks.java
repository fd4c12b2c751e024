package org.khronika.review;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.Draft;
import org.khronika.records.References;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What holds for every deed that writes a record. */
@Component
record Checks(Records records) {

    /**
     * A member can only bring in records that they may see; what the record already named may stay.
     *
     * @throws NoSuchRecord for the first that does not exist or may not be seen
     */
    void onlyVisibleReferences(Member member, Draft<?> draft, @Nullable Draft<?> before) {
        Set<RecordRef> fresh = named(draft);
        if (before != null) {
            fresh.removeAll(named(before));
        }
        for (RecordRef reference : fresh) {
            records.get(reference, Reader.of(member));
        }
    }

    private static Set<RecordRef> named(Draft<?> draft) {
        Set<RecordRef> all = new HashSet<>(References.in(draft.body()).values());
        draft.citations().forEach(citation -> all.add(citation.source()));
        return all;
    }
}
