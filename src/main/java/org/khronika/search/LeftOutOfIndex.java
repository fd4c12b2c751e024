package org.khronika.search;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Tells administrators that the index does not answer, and how many records it could not take over; which they are is not theirs to see. */
@Component
record LeftOutOfIndex(IndexTasks tasks, RecordIndex index) implements NeedsYou {

    @Override
    public List<Pile> of(Member me) {
        List<Pile> piles = new ArrayList<>();
        if (!me.may(Permission.MANAGE_MEMBERS)) {
            return piles;
        }
        if (!index.isReached()) {
            long waiting = tasks.waiting();
            piles.add(pile(waiting, "search.waiting", "search.waiting.tries"));
        }
        long failing = tasks.failing();
        if (failing > 0) {
            piles.add(pile(failing, "search.failing", "search.failing.tries"));
        }
        return piles;
    }

    private static Pile pile(long count, String says, String tries) {
        return new Pile(
                Rank.NOTICE,
                count,
                phrase(says).with("n", count),
                null,
                List.of(new Line(null, phrase(tries), null, null)));
    }
}
