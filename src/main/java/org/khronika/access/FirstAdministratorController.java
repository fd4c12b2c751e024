package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a new installation, which is gone as soon as somebody can sign in. */
@Controller
@RequestMapping(Security.FIRST_ADMINISTRATOR)
record FirstAdministratorController(AppointFirstAdministrator first) {

    @GetMapping
    String form(@RequestParam(defaultValue = "true") boolean alsoEditor, Reply reply) {
        if (!first.isPossible()) {
            throw new NoSuchMember();
        }
        return reply.with("alsoEditor", alsoEditor).show("access/first-administrator");
    }

    @PostMapping
    String appoint(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean alsoEditor,
            Reply reply) {
        try {
            Member made = first.appoint(name, email, password, code, alsoEditor);
            return reply.saved(phrase("access.saved.is-the-first-administrator-sign")
                            .with("name", made.name()))
                    .to(Security.SIGN_IN);
        } catch (Refused refusal) {
            reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
            return form(
                    alsoEditor, reply.with("name", name).with("email", email).with("code", code));
        }
    }
}
