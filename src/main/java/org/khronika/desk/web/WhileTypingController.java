package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is suggested under the field that finds records, while somebody types in it. */
@Controller
record WhileTypingController(WhileTyping suggestions) {

    @GetMapping("/desk/find/suggestions")
    String find(@SignedIn Member me, @RequestParam(defaultValue = "") String words, HttpSession session, Reply reply) {
        return suggestions.show(me, words, RecentSearches.in(session), reply);
    }
}
