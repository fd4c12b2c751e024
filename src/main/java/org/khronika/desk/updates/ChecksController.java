package org.khronika.desk.updates;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the sentences of an update are asked before it is accepted, and the answer that one is right as it is. */
@Controller
@RequestMapping("/desk/updates/{address}/checks")
record ChecksController(ChecksPage page, AnswerCheck answer) {

    @GetMapping
    String list(@SignedIn Member me, @PathVariable RecordRef address, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.show(me, address, reply);
    }

    @PostMapping("/{key}")
    String answer(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        return answer.rightAsItIs(me, address, key, reason, reply);
    }
}
