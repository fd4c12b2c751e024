package org.khronika.publication.web;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.publication.NamesThatMayStand;
import org.khronika.publication.NamesToDecide;
import org.springframework.stereotype.Component;

/** The names that are asked about, with what was chosen for them, and those that may stand. */
@Component
record NamesPage(NamesToDecide names, NamesThatMayStand standing) {

    String show(Member me, NameAnswers answers, Reply reply) {
        return reply.with("names", names.list(me))
                .with("standing", standing.list(me))
                .with("reason", answers.reason())
                .with("chosen", answers.chosen())
                .show("publication/names");
    }
}
