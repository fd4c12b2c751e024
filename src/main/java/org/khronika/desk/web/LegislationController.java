package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.legislation.AddedArticles;
import org.khronika.review.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Legislation to look up: the codes with their articles, and each article in the wording of a day. */
@Controller
@RequestMapping("/desk/legislation")
record LegislationController(AddedArticles added, ArticlePage page, DeparturesPage departures) {

    @GetMapping
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String on,
            Reply reply) {
        LawDay day = LawDay.of(on);
        return reply.with("list", LawList.of(added.seenBy(Reader.of(me)), words, day))
                .with("words", words)
                .with("day", day)
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .show("desk/legislation/list");
    }

    @GetMapping("/{article}")
    String article(
            @SignedIn Member me,
            @PathVariable String article,
            @RequestParam(defaultValue = "") String on,
            Reply reply) {
        reply.with("mayEnter", me.may(Permission.ENTER_RECORDS));
        return page.show(Reader.of(me), article, LawDay.of(on), reply);
    }

    @GetMapping("/amnesty-2022/departures")
    String departures(@SignedIn Member me, Reply reply) {
        return departures.show(Reader.of(me), reply);
    }
}
