package org.khronika.desk.web;

import org.khronika.rules.RulePages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The rules of law in words, each beside its law, so that a lawyer can check what the program believes. */
@Controller
record RulesController(RulePages pages) {

    @GetMapping("/desk/rules")
    String list(Model model) {
        model.addAttribute("pages", pages.list());
        return "desk/rules/list";
    }

    @GetMapping("/desk/rules/{rules}")
    String page(@PathVariable String rules, Model model) {
        model.addAttribute(
                "page", pages.find(rules).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "desk/rules/page";
    }
}
