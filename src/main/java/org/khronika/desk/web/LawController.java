package org.khronika.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.pages.Mention;
import org.khronika.proceedings.CaseLaw;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the law says of a case on a day. */
@Controller
record LawController(Records records, CaseLaw law, AsOf asOf, Clock clock) {

    /** One of the accused as the page shows them. */
    record One(Mention who, Sayable state, List<CaseLaw.LawSaid> answers) {}

    @GetMapping("/desk/records/{address}/law")
    String law(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam(defaultValue = "") String on,
            Reply reply) {
        Reader reader = Reader.of(me);
        Stored<Proceeding> record = records.get(address, Proceeding.class, reader);
        ReadDays days = asOf.read(on, "");
        LocalDate day = days.on() == null ? record.body().lastDay().orElseGet(() -> LocalDate.now(clock)) : days.on();
        StaffNamer namer = new StaffNamer(records, reader);
        List<One> each = law.of(record.body(), day, reader).stream()
                .map(one -> new One(namer.subject(one.subject()), one.state(), one.answers()))
                .toList();
        return reply.with("each", each)
                .with("address", address.address())
                .with("recordTitle", record.title())
                .with("on", PartialDate.of(day))
                .with("problem", days.problem())
                .show("desk/record/law");
    }
}
