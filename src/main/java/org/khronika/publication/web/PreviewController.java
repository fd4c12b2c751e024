package org.khronika.publication.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.publication.Publishing;
import org.khronika.review.DeedRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The preview of the next release, and the button that publishes it. */
@Controller
@RequestMapping("/desk/releases")
record PreviewController(PreviewPage page, Publishing publishing) {

    private static final int LONGEST_NOTE = 2000;

    @GetMapping("/preview")
    String preview(@SignedIn Member me, Reply reply) {
        return page.show(me, "", reply.with("mistakes", ToldMistakes.of(Map.of())));
    }

    @PostMapping
    String publish(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "false") boolean anew,
            @RequestParam Map<String, String> all,
            Reply reply) {
        ToldMistakes mistakes = ToldMistakes.of(all);
        if (note.length() > LONGEST_NOTE) {
            Refused tooLong = new Refused(
                    "note",
                    phrase("publication.refused.expected-a-note-of-at")
                            .with("most", LONGEST_NOTE)
                            .with("length", note.length()));
            return page.show(
                    me, note, reply.with("mistakes", mistakes).refused(HttpStatus.UNPROCESSABLE_CONTENT, tooLong));
        }
        try {
            return publishing
                    .begin(me, note, seen, anew, mistakes.byRecord())
                    .map(number -> reply.saved(Publishing.published(number)).to("/desk/releases"))
                    .orElseGet(() -> reply.to("/desk/releases/publishing"));
        } catch (DeedRefused refused) {
            return page.show(me, note, reply.with("mistakes", mistakes).refused(HttpStatus.CONFLICT, refused));
        }
    }
}
