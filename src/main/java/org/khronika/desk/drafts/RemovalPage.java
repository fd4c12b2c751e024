package org.khronika.desk.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.RemoveRecord;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Says what would go with a record, and what stands against it. */
@Component
record RemovalPage(Records records, Drafts drafts, RemoveRecord remove) {

    String show(Member me, RecordRef address, Reply reply) {
        Stored<?> record = records.get(address, Reader.of(me));
        List<Stored<?>> made = new ArrayList<>();
        for (RecordRef draft : drafts.restingOn(me, address)) {
            made.add(records.get(draft, Reader.of(me)));
        }
        Optional<Sayable> own = remove.own(me, record);
        return reply.with("address", address.address())
                .with("recordTitle", record.title())
                .with("noun", record.kind().words())
                .with("made", made)
                .with("hindrance", (own.isEmpty() && made.isEmpty() ? remove.hindrance(me, address) : own).orElse(null))
                .show("desk/drafts/removal");
    }
}
