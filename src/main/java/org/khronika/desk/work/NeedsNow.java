package org.khronika.desk.work;

import java.util.Comparator;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.desk.deadlines.DueLists;
import org.khronika.desk.deadlines.DuePile;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** What needs a member now, by what every context knows and by the days on which something is due. */
@Component
record NeedsNow(List<NeedsYou> contexts, DueLists due) {

    /** Puts it into the page: what is due to the member, or to everybody when nothing of theirs presses. */
    void fill(Member me, Reply reply) {
        List<NeedsYou.Pile> piles = contexts.stream()
                .flatMap(context -> context.of(me).stream())
                .sorted(Comparator.comparing(NeedsYou.Pile::rank))
                .toList();
        DuePile all = due.of(me);
        DuePile mine = due.mine(me, all);
        boolean presses = mine.now() > 0;
        reply.with("piles", piles)
                .with("summary", Summary.of(piles, mine))
                .with("due", presses ? mine : all)
                .with("dueIsMine", presses)
                .with("dueNow", all.now());
    }
}
