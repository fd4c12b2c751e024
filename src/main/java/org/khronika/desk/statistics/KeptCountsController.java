package org.khronika.desk.statistics;

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

/** Counts that are kept under a name: kept, counted again, placed, shared, removed. */
@Controller
@RequestMapping(KeptPage.AT)
record KeptCountsController(KeptPage page, KeptDeeds deeds) {

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.list(me, reply);
    }

    @PostMapping
    String keep(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "false") boolean shared,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        return deeds.keep(me, name, count, shared, reply);
    }

    @GetMapping("/{id}")
    String again(@SignedIn Member me, @PathVariable long id, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.again(me, id, reply);
    }

    @PostMapping("/{id}/{deed}")
    String deed(@SignedIn Member me, @PathVariable long id, @PathVariable String deed, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return deeds.of(me, id, deed, reply);
    }
}
