package org.khronika.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.publication.Publishing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How far the release has come that is being made; the page asks again by itself until it is there. */
@Controller
record PublishingController(Publishing publishing) {

    private static final String SECONDS = "2";

    @GetMapping("/desk/releases/publishing")
    String far(@SignedIn Member me, Reply reply, HttpServletResponse response) {
        Optional<Publishing.State> state = publishing.state(me);
        if (state.filter(Publishing.State::running).isPresent()) {
            response.setHeader("Refresh", SECONDS);
        }
        return reply.with("state", state.orElse(null)).show("publication/publishing");
    }
}
