package org.khronika.journal;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Witness;
import org.springframework.stereotype.Component;

/** Puts what concerns members into the same journal as everything else. */
@Component
class MemberWitness implements Witness {

    private final Journal journal;

    MemberWitness(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void saw(
            Member actor, String deed, @Nullable String reason, @Nullable String before, @Nullable String after) {
        journal.add(actor, deed, null, null, reason, before, after);
    }
}
