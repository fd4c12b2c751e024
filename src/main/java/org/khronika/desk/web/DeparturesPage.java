package org.khronika.desk.web;

import java.util.List;
import org.khronika.access.Reply;
import org.khronika.pages.Mention;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The decisions on the amnesty that depart from its rule. */
@Component
record DeparturesPage(Records records, AmnestyDepartures departures) {

    /** A decision that departs from the rule. */
    record Row(Mention proceeding, Mention who, Sayable decision, Sayable why) {}

    String show(Reader reader, Reply reply) {
        StaffNamer namer = new StaffNamer(records, reader);
        AmnestyDepartures.Answer answer = departures.seenBy(reader);
        List<Row> rows = answer.departs().stream()
                .map(one -> new Row(
                        namer.mention(one.proceeding()), namer.subject(one.subject()), one.decision(), one.why()))
                .toList();
        return reply.with("rows", rows).with("decisions", answer.decisions()).show("desk/rules/departures");
    }
}
