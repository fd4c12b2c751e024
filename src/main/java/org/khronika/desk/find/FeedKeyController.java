package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The key of the feed of a search: made, replaced, taken away. */
@Controller
record FeedKeyController(SavedPages pages, OpenFeed deed) {

    @PostMapping("/desk/saved/{id}/feed")
    String open(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean names,
            Reply reply) {
        String key = deed.open(me, pages.of(me, id), names);
        return reply.tell("feedAddress", FeedController.opened(key))
                .saved(phrase("desk.searches.feed-opened"))
                .to("/desk/saved/" + id + "#feed");
    }

    @PostMapping("/desk/saved/{id}/feed/removal")
    String close(@SignedIn Member me, @PathVariable long id, Reply reply) {
        deed.close(me, pages.of(me, id));
        return reply.saved(phrase("desk.searches.feed-closed")).to("/desk/saved/" + id + "#feed");
    }
}
