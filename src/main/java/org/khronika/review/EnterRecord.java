package org.khronika.review;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Draft;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new record, as a draft. Needs {@link Permission#ENTER_RECORDS}. */
@Component
public class EnterRecord {

    private final Saving saving;
    private final Checks checks;

    EnterRecord(Saving saving, Checks checks) {
        this.saving = saving;
        this.checks = checks;
    }

    /**
     * Writes the record and gives its address.
     *
     * @param reason why, for the history; may be null
     * @throws NoSuchRecord when the draft names a record that the member may not see
     */
    @Transactional
    public <T extends Record> RecordRef enter(Member member, Draft<T> draft, @Nullable String reason) {
        member.must(Permission.ENTER_RECORDS);
        checks.onlyVisibleReferences(member, draft, null);
        return saving.first(member, "EnterRecord", draft, reason);
    }
}
