package org.khronika.publication.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.publication.DecideName;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Names that stand in what is for the public and that somebody protects: which are withheld. */
@Controller
@RequestMapping("/desk/names")
record NamesController(NamesPage page, DecideName decide) {

    @GetMapping
    String page(@SignedIn Member me, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return page.show(me, NameAnswers.NONE, reply);
    }

    @PostMapping
    String decide(@SignedIn Member me, @RequestParam MultiValueMap<String, String> form, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        NameAnswers answers = NameAnswers.of(form);
        List<Refused.RefusedField> wrong = answers.decided(me, decide);
        return wrong.isEmpty()
                ? reply.saved(phrase("publication.saved.answers")).to("/desk/names")
                : page.show(me, answers, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, wrong));
    }

    /** Takes back that a name may stand. */
    @PostMapping("/retraction")
    String takeBack(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String protecting,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String why,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        List<Refused.RefusedField> wrong = NameAnswers.takenBack(me, protecting, name, why, decide);
        if (wrong.isEmpty()) {
            return reply.saved(phrase("publication.saved.taken-back").with("name", name))
                    .to("/desk/names");
        }
        reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, wrong).with("why", Map.of(protecting + name, why));
        return page.show(me, NameAnswers.NONE, reply);
    }
}
