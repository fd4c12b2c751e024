package org.khronika.desk.drafts;

import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.StaleRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Sends several drafts for review, each by a deed of its own: what cannot be sent keeps none of the others back. */
@Component
class SendDrafts {

    private final Records records;
    private final SubmitRecord submit;

    SendDrafts(Records records, SubmitRecord submit) {
        this.records = records;
        this.submit = submit;
    }

    DoneWithEach send(Member me, List<RecordRef> drafts) {
        me.must(Permission.ENTER_RECORDS);
        List<String> refused = new ArrayList<>();
        int sent = 0;
        for (RecordRef draft : drafts) {
            Stored<?> record = records.get(draft, Reader.of(me));
            try {
                submit.submit(me, draft, record.version(), null);
                sent++;
            } catch (DeedRefused | StaleRecord | IllegalArgumentException refusal) {
                refused.add("%s, %s: %s".formatted(draft.address(), record.title(), refusal.getMessage()));
            }
        }
        return new DoneWithEach(sent, "sent for review", refused);
    }
}
