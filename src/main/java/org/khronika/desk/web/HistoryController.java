package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of a record. */
@Controller
record HistoryController(Records records, RecordHistory history) {

    @GetMapping("/desk/records/{address}/history")
    String history(@SignedIn Member me, @PathVariable RecordRef address, Reply reply) {
        return history.show(me, records.get(address, Reader.of(me)), reply);
    }
}
