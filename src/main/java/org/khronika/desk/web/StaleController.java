package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sentences of updates that say something else than the records do now, and the answer that one is still right. */
@Controller
@RequestMapping(StalePage.AT)
record StaleController(StalePage page, AnswerStale answer) {

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.show(me, reply);
    }

    @PostMapping("/{id}")
    String stillRight(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        me.must(Permission.REVIEW_RECORDS);
        return answer.stillRight(me, id, seen, reason, reply);
    }
}
