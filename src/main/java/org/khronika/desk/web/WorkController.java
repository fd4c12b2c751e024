package org.khronika.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.desk.deadlines.DueLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what needs the member now. */
@Controller
class WorkController {

    private final Work work;
    private final Visits visits;
    private final DeskTime time;
    private final DueLists due;

    WorkController(Work work, Visits visits, DeskTime time, DueLists due) {
        this.work = work;
        this.visits = visits;
        this.time = time;
        this.due = due;
    }

    @GetMapping("/desk")
    String work(@SignedIn Member me, Model model) {
        Optional<Instant> since = visits.arrive(me);
        Work.Pile returned = work.returned(me);
        Work.Pile drafts = work.drafts(me);
        Work.Pile toReview = work.toReview(me);
        model.addAttribute("today", time.today());
        model.addAttribute("reads", me.may(Permission.READ_RECORDS));
        model.addAttribute("enters", me.may(Permission.ENTER_RECORDS));
        model.addAttribute("reviews", me.may(Permission.REVIEW_RECORDS));
        model.addAttribute("manages", me.may(Permission.MANAGE_MEMBERS));
        model.addAttribute("returned", returned);
        model.addAttribute("drafts", drafts);
        model.addAttribute("toReview", toReview);
        List<Work.Report> reports = work.reports(me);
        model.addAttribute("reports", reports);
        model.addAttribute("inReview", work.inReview(me));
        model.addAttribute("since", since.map(time::words).orElse(null));
        model.addAttribute("due", due.of(me));
        model.addAttribute("news", work.news(me, since));
        model.addAttribute("nothing", returned.count() + drafts.count() + toReview.count() == 0 && reports.isEmpty());
        return "desk/record/work";
    }
}
