package org.khronika.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guides and the dictionary, for whoever is signed in. */
@Controller
record HelpController(HelpPages pages) {

    @GetMapping("/desk/help")
    String all(Model model) {
        model.addAttribute("guides", pages.guides());
        return "desk/help/list";
    }

    @GetMapping("/desk/help/{page}")
    String one(@PathVariable String page, Model model) {
        model.addAttribute(
                "help", pages.find(page).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "desk/help/page";
    }
}
