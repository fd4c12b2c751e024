package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.desk.web.StaffNamer;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.StaleRecord;
import org.khronika.updates.FirstDraft;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Writes a paragraph for each chosen record after what an update says: its next version, a draft. */
@Component
record DraftFromWorklist(Records records, AmendRecord amend, FirstDraft first) {

    /**
     * Writes the next version of the update. Needs {@link Permission#ENTER_RECORDS}.
     *
     * @param madeOn the version that the member had before them
     * @throws DeedRefused when nothing is chosen, or all of it is in the update already
     * @throws StaleRecord when somebody has saved since that version
     */
    void write(Member me, RecordRef address, int madeOn, List<RecordRef> chosen) {
        me.must(Permission.ENTER_RECORDS);
        Stored<Update> update = records.get(address, Update.class, Reader.of(me));
        Update longer = first.with(update.body(), chosen, new StaffNamer(records, Reader.of(me)));
        if (longer.equals(update.body())) {
            throw new DeedRefused(phrase("desk.worklist.refused.nothing-chosen"));
        }
        amend.amend(
                me,
                address,
                madeOn,
                new Draft<>(longer, update.citations(), update.sensitivity(), update.readers()),
                null);
    }
}
