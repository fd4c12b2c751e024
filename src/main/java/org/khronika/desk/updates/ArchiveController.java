package org.khronika.desk.updates;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An old update that is being bound: its numbers and names, what is answered about them, and its edition for the archive. */
@Controller
@RequestMapping("/desk/archives/{id}")
record ArchiveController(ArchivePage page, ArchiveDeeds deeds) {

    @GetMapping
    String sheet(@SignedIn Member me, @PathVariable long id, Reply reply) {
        return page.show(me, id, reply);
    }

    @GetMapping("/items/{n}")
    String item(@SignedIn Member me, @PathVariable long id, @PathVariable int n, Reply reply) {
        return page.item(me, id, n, reply);
    }

    @PostMapping("/bindings")
    String bind(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam List<String> item,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "to-as", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String offered,
            Reply reply) {
        return deeds.bind(me, id, item, ArchiveDeeds.meant(offered, chosen, to), reply);
    }

    @PostMapping("/left")
    String leave(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam List<String> item,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        return deeds.leave(me, id, item, reason, reply);
    }

    @PostMapping("/edition")
    String save(@SignedIn Member me, @PathVariable long id, Reply reply) {
        return deeds.save(me, id, reply);
    }
}
