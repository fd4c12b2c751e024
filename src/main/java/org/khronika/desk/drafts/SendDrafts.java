package org.khronika.desk.drafts;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** Sends several drafts for review, each by a deed of its own: what cannot be sent keeps none of the others back. */
@Component
record SendDrafts(Records records, SubmitRecord submit) {

    DoneWithEach send(Member me, List<RecordRef> drafts) {
        me.must(Permission.ENTER_RECORDS);
        List<Sayable> refused = new ArrayList<>();
        int sent = 0;
        for (RecordRef draft : drafts) {
            Stored<?> record = records.get(draft, Reader.of(me));
            try {
                submit.submit(me, draft, record.version(), null);
                sent++;
            } catch (DeedRefused | StaleRecord | IllegalArgumentException refusal) {
                refused.add(phrase("desk.drafts.refused")
                        .with("address", draft.address())
                        .with("title", record.title())
                        .with("why", SaysWhy.of(refusal)));
            }
        }
        return new DoneWithEach(sent, phrase("desk.drafts.sent"), refused);
    }
}
