package org.khronika.desk.translations;

import java.util.Arrays;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.translations.TranslationState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be translated, stale or in review, by language. */
@Controller
record TranslationsController(TranslationList list) {

    @GetMapping("/desk/translations")
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        TranslationState chosen = Arrays.stream(TranslationState.values())
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
        return list.show(me, language, chosen, page, reply);
    }
}
