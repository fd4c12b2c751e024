package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A renewed password that waits for somebody to say that it is the member who uses it. */
@Controller
@RequestMapping("/desk/renewals/{id:\\d{1,18}}")
record RenewalController(VouchForMember vouching) {

    @GetMapping
    String page(@SignedIn Member me, @PathVariable long id, Reply reply) {
        AccountNotice renewal = vouching.find(me, id).orElseThrow(NoSuchMember::new);
        return reply.with("renewal", renewal)
                .with("hindrance", vouching.hindrance(me, renewal).orElse(null))
                .show("access/renewal");
    }

    @PostMapping
    String vouch(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long renewal,
            @RequestParam(defaultValue = "") String why,
            Reply reply) {
        try {
            vouching.vouch(me, id, renewal, why);
            return reply.saved(phrase("access.saved.saved-what-is-for-named")).to("/desk");
        } catch (Refused refusal) {
            return page(me, id, reply.refused(HttpStatus.CONFLICT, refusal));
        }
    }
}
