package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.SignedIn;
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
    String all(@SignedIn Member me, Model model) {
        model.addAttribute("guides", pages.guides(me.language()));
        return "desk/help/list";
    }

    @GetMapping("/desk/help/{page}")
    String one(@SignedIn Member me, @PathVariable String page, Model model) {
        model.addAttribute(
                "help",
                pages.find(page, me.language()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "desk/help/page";
    }
}
