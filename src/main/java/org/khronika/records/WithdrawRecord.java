package org.khronika.records;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a record back. It stays readable at the desk; the next release replaces its page by a notice with the reason.
 * Needs {@link Permission#PUBLISH}.
 */
@Component
public class WithdrawRecord {

    private final Records records;
    private final Saving saving;

    WithdrawRecord(Records records, Saving saving) {
        this.records = records;
        this.saving = saving;
    }

    /**
     * Marks the record as withdrawn.
     *
     * @param reason published with the notice if the record was public; must not be blank
     * @throws DeedRefused without a reason, or when it has been withdrawn before
     */
    @Transactional
    public void withdraw(Member member, RecordRef address, int madeOn, String reason) {
        member.must(Permission.PUBLISH);
        if (reason.isBlank()) {
            throw new DeedRefused("Say why it is withdrawn: the public notice gives the reason.");
        }
        write(member, records.get(address, Reader.of(member)), madeOn, reason);
    }

    private <T extends Record> void write(Member member, Stored<T> old, int madeOn, String reason) {
        if (old.version() != madeOn) {
            throw new StaleRecord(old.address(), madeOn);
        }
        if (old.review() == ReviewState.WITHDRAWN) {
            throw new DeedRefused(
                    "%s has already been withdrawn.".formatted(old.address().address()));
        }
        saving.next(member, "WithdrawRecord", old, old.draft(), ReviewState.WITHDRAWN, false, reason);
    }
}
