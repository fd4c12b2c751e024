package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.intake.ReadDocument;
import org.khronika.reading.CannotRead;
import org.khronika.sources.KeepDocument;
import org.khronika.sources.Kept;
import org.khronika.values.RecordRef;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** Keeps a report and reads it. What cannot be read is kept all the same: it can be read again, or triaged by hand. */
@Component
record KeepReport(KeepDocument keep, ReadDocument read) {

    /** The address of the report; tells the next page what came of it. */
    RecordRef keep(Member me, ReportForm form, SentFile file, Reply reply) throws IOException {
        Kept kept = keep.keep(me, form.submission(file.bytes(), file.isThere() ? file.name() : null));
        RecordRef address = kept.document();
        if (kept.already()) {
            reply.saved(phrase("intake.saved.we-have-this-already-it").with("address", address.address()));
            return address;
        }
        try {
            int found = read.read(me, address).found();
            reply.saved(phrase("intake.saved.kept-as-read-findings-to")
                    .with("address", address.address())
                    .with("found", found));
        } catch (CannotRead e) {
            reply.tell(
                    "problem",
                    phrase("intake.saved.kept-unread")
                            .with("why", SaysWhy.of(e))
                            .with("address", address.address()));
        }
        return address;
    }
}
