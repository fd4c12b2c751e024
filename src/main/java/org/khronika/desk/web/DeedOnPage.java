package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.StaleRecord;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what a member asks for on the page of a record. A refusal is said on that page. */
@Component
record DeedOnPage(Records records, RecordAtDesk page) {

    /**
     * Does the deed and leads on.
     *
     * @param saved   says on the next page that it was done, with the address of the record
     * @param leadsTo the address of the next page
     */
    String done(Member me, RecordRef address, Reply reply, Phrase saved, String leadsTo, Runnable deed) {
        try {
            deed.run();
            return reply.saved(saved.with("address", address.address())).to(leadsTo);
        } catch (DeedRefused | StaleRecord refusal) {
            Stored<?> record = records.get(address, Reader.of(me));
            return page.show(me, record, ReadDays.NONE, reply.refused(HttpStatus.CONFLICT, refusal));
        }
    }
}
