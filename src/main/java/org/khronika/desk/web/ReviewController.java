package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for review, the oldest first, and the deed that accepts several at once. */
@Controller
@RequestMapping("/desk/review")
record ReviewController(ReviewQueue queue, AcceptSeveral accept) {

    @GetMapping
    String queue(@SignedIn Member me, HttpSession session, Reply reply) {
        me.must(Permission.REVIEW_RECORDS);
        return queue.show(me, Looked.in(session), reply);
    }

    @PostMapping("/acceptances")
    String accept(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") List<String> accepted,
            HttpSession session,
            Reply reply) {
        me.must(Permission.REVIEW_RECORDS);
        accept.accept(me, accepted.stream().distinct().toList(), Looked.in(session), reply);
        return reply.to("/desk/review");
    }
}
