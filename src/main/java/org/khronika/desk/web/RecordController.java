package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.journal.KeptReason;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Removals;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a record, as it stands or as it stood on a day. */
@Controller
record RecordController(Records records, RecordAtDesk page, AsOf asOf, Removals removals, DeskTime time) {

    @GetMapping("/desk/records/{address}")
    String page(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            HttpSession session,
            Reply reply) {
        Stored<?> record = records.get(address, Reader.of(me));
        if (on.isEmpty() && known.isEmpty()) {
            Looked.in(session).at(record);
        }
        return removals.of(record)
                .map(removal -> removed(address, removal, reply))
                .orElseGet(() -> page.show(me, record, asOf.read(on, known), reply));
    }

    /** What stands at the address of a record that its author removed. */
    private String removed(RecordRef address, Removals.Removal removal, Reply reply) {
        return reply.status(HttpStatus.GONE)
                .with("address", address.address())
                .with("by", removal.by())
                .with("at", time.words(removal.at()))
                .with("reason", removal.reason() == null ? null : KeptReason.said(removal.reason()))
                .show("desk/record/removed");
    }
}
