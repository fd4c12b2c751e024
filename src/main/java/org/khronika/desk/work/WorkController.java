package org.khronika.desk.work;

import java.time.Instant;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.desk.statistics.CountsOnDesk;
import org.khronika.desk.web.DeskTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what needs the member now. */
@Controller
record WorkController(
        NeedsNow needs, WaitingForOthers waiting, News news, Visits visits, CountsOnDesk counts, DeskTime time) {

    @GetMapping("/desk")
    String work(@SignedIn Member me, Reply reply) {
        Optional<Instant> since = visits.arrive(me);
        needs.fill(me, reply);
        return reply.with("today", time.today())
                .with("reads", me.may(Permission.READ_RECORDS))
                .with("enters", me.may(Permission.ENTER_RECORDS))
                .with("reviews", me.may(Permission.REVIEW_RECORDS))
                .with("manages", me.may(Permission.MANAGE_MEMBERS))
                .with("inReview", waiting.of(me))
                .with("since", since.map(time::words).orElse(null))
                .with("news", news.of(me, since))
                .with("counts", counts.of(me))
                .show("desk/work/page");
    }
}
