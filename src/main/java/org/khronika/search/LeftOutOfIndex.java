package org.khronika.search;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Tells administrators how many records the index could not take over; which they are is not theirs to see. */
@Component
record LeftOutOfIndex(IndexTasks tasks) implements NeedsYou {

    @Override
    public List<Pile> of(Member me) {
        long failing = me.may(Permission.MANAGE_MEMBERS) ? tasks.failing() : 0;
        return failing == 0
                ? List.of()
                : List.of(new Pile(
                        Rank.NOTICE,
                        failing,
                        phrase("search.failing").with("n", failing),
                        null,
                        List.of(new Line(null, phrase("search.failing.tries"), null, null))));
    }
}
