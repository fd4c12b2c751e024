package org.khronika.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.forms.MadeNew;
import org.khronika.forms.Names;
import org.khronika.forms.Understood;
import org.khronika.review.Reader;
import org.khronika.values.RecordKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a form is told while one types: how an answer is understood, and which records a name may mean. The words stand in
 * the parameter {@code words}, or in the one that {@code in} names.
 */
@Controller
class FormHelpController {

    private final Names names;
    private final ArticleHelp articles;

    FormHelpController(Names names, ArticleHelp articles) {
        this.names = names;
        this.articles = articles;
    }

    @GetMapping("/desk/understood/{what}")
    String understood(
            @SignedIn Member me, @PathVariable String what, @RequestParam Map<String, String> parameters, Model model) {
        Understood.What kind = Arrays.stream(Understood.What.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(what))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (kind == Understood.What.ARTICLES) {
            model.addAttribute("lines", articles.lines(words(parameters), Reader.of(me)));
            return "desk/form/articles";
        }
        model.addAttribute("lines", Understood.of(kind, words(parameters)));
        return "desk/form/understood";
    }

    @GetMapping("/desk/suggestions")
    String suggestions(
            @SignedIn Member me,
            @RequestParam String kinds,
            @RequestParam Map<String, String> parameters,
            Model model) {
        List<Names.Candidate> found = names.suggestions(words(parameters), kinds(kinds), Reader.of(me));
        model.addAttribute("found", found);
        String words = words(parameters).strip();
        boolean known =
                words.length() < 3 || found.stream().anyMatch(one -> one.title().equalsIgnoreCase(words));
        String name = parameters.getOrDefault("in", "s").replaceAll("[^A-Za-z0-9.]", "-");
        model.addAttribute("words", words);
        model.addAttribute("makeName", name);
        model.addAttribute("makeId", name.replace('.', '-'));
        model.addAttribute("makes", known ? List.of() : MadeNew.makes(words, kinds(kinds)));
        model.addAttribute("made", List.of());
        model.addAttribute("protections", MadeNew.protections());
        model.addAttribute("id", parameters.getOrDefault("in", "s").replaceAll("[^A-Za-z0-9]", "-") + "-o");
        return "desk/form/suggestions";
    }

    private static String words(Map<String, String> parameters) {
        String in = parameters.getOrDefault("in", "words");
        return parameters.getOrDefault("words", parameters.getOrDefault(in, ""));
    }

    private static Set<RecordKind> kinds(String named) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> List.of(named.split(",")).contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
