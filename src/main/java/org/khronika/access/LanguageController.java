package org.khronika.access;

import org.khronika.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member chooses the language of the desk. */
@Controller
record LanguageController(Accounts accounts) {

    /** A language that there is none of changes nothing: the form offers those that there are. */
    @PostMapping(AccountController.ACCOUNT + "/language")
    String choose(@SignedIn Member me, @RequestParam(defaultValue = "") String language, Reply reply) {
        Languages.spoken().byTag(language).ifPresent(chosen -> accounts.setLanguage(me.id(), chosen));
        return reply.to(AccountController.ACCOUNT);
    }
}
