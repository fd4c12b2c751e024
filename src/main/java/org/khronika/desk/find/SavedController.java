package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The searches that a member keeps. */
@Controller
@RequestMapping("/desk/saved")
record SavedController(SavedPages pages, KeepSearch keep) {

    @GetMapping
    String list(@SignedIn Member me, @RequestParam(defaultValue = "") String query, Reply reply) {
        return pages.list(me, "", query, reply);
    }

    @PostMapping
    String keep(@SignedIn Member me, @RequestParam String name, @RequestParam String query, Reply reply) {
        try {
            keep.keep(me, name, query);
            return reply.saved(phrase("desk.searches.kept").with("name", name.strip()))
                    .to("/desk/saved");
        } catch (Refused refused) {
            return pages.list(me, name, query, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, refused));
        }
    }

    @GetMapping("/{id}")
    String one(@SignedIn Member me, @PathVariable long id, Reply reply) {
        return pages.one(me, id, null, reply);
    }
}
