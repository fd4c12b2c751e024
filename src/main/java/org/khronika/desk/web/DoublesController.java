package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a member says of two records whether they are of one person, or of one incident. */
@Controller
@RequestMapping("/desk/doubles")
record DoublesController(DoubleList list, DoublePage page, AnswerDouble decide) {

    @GetMapping
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "PERSON") DoubleWords of,
            @RequestParam(defaultValue = "0") int from,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        return list.show(Reader.of(me), of, from, reply);
    }

    @GetMapping("/{one}/{other}")
    String pair(@SignedIn Member me, @PathVariable RecordRef one, @PathVariable RecordRef other, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.show(me, page.find(me, one, other), reply);
    }

    @PostMapping("/{one}/{other}")
    String decide(
            @SignedIn Member me,
            @PathVariable RecordRef one,
            @PathVariable RecordRef other,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return decide.to(me, page.find(me, one, other), answer, reason, reply);
    }
}
