package org.khronika.desk.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.desk.deadlines.DueLists;
import org.khronika.desk.deadlines.DuePile;
import org.khronika.desk.web.DeskTime;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what needs the member now. */
@Controller
class WorkController {

    private final List<NeedsYou> contexts;
    private final WaitingForOthers waiting;
    private final News news;
    private final Visits visits;
    private final DeskTime time;
    private final DueLists due;

    WorkController(
            List<NeedsYou> contexts, WaitingForOthers waiting, News news, Visits visits, DeskTime time, DueLists due) {
        this.contexts = contexts;
        this.waiting = waiting;
        this.news = news;
        this.visits = visits;
        this.time = time;
        this.due = due;
    }

    @GetMapping("/desk")
    String work(@SignedIn Member me, Model model) {
        Optional<Instant> since = visits.arrive(me);
        model.addAttribute("today", time.today());
        model.addAttribute("reads", me.may(Permission.READ_RECORDS));
        model.addAttribute("enters", me.may(Permission.ENTER_RECORDS));
        model.addAttribute("reviews", me.may(Permission.REVIEW_RECORDS));
        model.addAttribute("manages", me.may(Permission.MANAGE_MEMBERS));
        List<NeedsYou.Pile> piles = piles(me);
        DuePile all = due.of(me);
        DuePile mine = due.mine(me, all);
        model.addAttribute("piles", piles);
        model.addAttribute("summary", Summary.of(piles, mine));
        model.addAttribute("due", mine.now() > 0 ? mine : all);
        model.addAttribute("dueIsMine", mine.now() > 0);
        model.addAttribute("dueNow", all.now());
        model.addAttribute("inReview", waiting.of(me));
        model.addAttribute("since", since.map(time::words).orElse(null));
        model.addAttribute("news", news.of(me, since));
        return "desk/work/page";
    }

    private List<NeedsYou.Pile> piles(Member me) {
        return contexts.stream()
                .flatMap(context -> context.of(me).stream())
                .sorted(Comparator.comparing(NeedsYou.Pile::rank))
                .toList();
    }
}
