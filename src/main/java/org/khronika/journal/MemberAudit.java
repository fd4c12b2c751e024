package org.khronika.journal;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Audit;
import org.khronika.access.Member;
import org.springframework.stereotype.Component;

/** Puts what concerns members into the same journal as everything else. */
@Component
record MemberAudit(Journal journal) implements Audit {

    @Override
    public void note(
            Member actor, String deed, @Nullable String reason, @Nullable String before, @Nullable String after) {
        journal.add(actor, deed, null, null, reason, before, after);
    }
}
