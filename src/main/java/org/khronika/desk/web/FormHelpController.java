package org.khronika.desk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.forms.Understood;
import org.khronika.review.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a form is told while one types: how an answer is understood, and which records a name may mean. The words stand in
 * the parameter {@code words}, or in the one that {@code in} names.
 */
@Controller
record FormHelpController(Suggested suggested, ArticleHelp articles) {

    @GetMapping("/desk/understood/{what}")
    String understood(
            @SignedIn Member me, @PathVariable String what, @RequestParam Map<String, String> parameters, Reply reply) {
        Understood.What kind = Arrays.stream(Understood.What.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(what))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return kind == Understood.What.ARTICLES
                ? reply.with("lines", articles.lines(words(parameters), Reader.of(me)))
                        .show("desk/form/articles")
                : reply.with("lines", Understood.of(kind, words(parameters), me.language()))
                        .show("desk/form/understood");
    }

    @GetMapping("/desk/suggestions")
    String suggestions(
            @SignedIn Member me,
            @RequestParam String kinds,
            @RequestParam(defaultValue = "false") boolean onRecord,
            @RequestParam Map<String, String> parameters,
            Reply reply) {
        String in = parameters.getOrDefault("in", "s");
        return suggested.show(words(parameters), kinds, onRecord, in, Reader.of(me), reply);
    }

    private static String words(Map<String, String> parameters) {
        String in = parameters.getOrDefault("in", "words");
        return parameters.getOrDefault("words", parameters.getOrDefault(in, ""));
    }
}
