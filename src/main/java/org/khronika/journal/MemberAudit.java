package org.khronika.journal;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Audit;
import org.khronika.access.Member;
import org.springframework.stereotype.Component;

/** Puts what concerns members into the same journal as everything else. */
@Component
class MemberAudit implements Audit {

    private final Journal journal;

    MemberAudit(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void note(
            Member actor, String deed, @Nullable String reason, @Nullable String before, @Nullable String after) {
        journal.add(actor, deed, null, null, reason, before, after);
    }
}
