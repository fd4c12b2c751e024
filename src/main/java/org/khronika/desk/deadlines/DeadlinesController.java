package org.khronika.desk.deadlines;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.CalendarKeys;
import org.khronika.access.MakeCalendarKey;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.RemoveCalendarKey;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what is due, and the key of the member's calendar. */
@Controller
@RequestMapping("/desk/deadlines")
record DeadlinesController(DueLists lists, CalendarKeys keys, MakeCalendarKey makeKey, RemoveCalendarKey removeKey) {

    @GetMapping
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean mine,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        return reply.with("due", lists.of(me, words, mine))
                .with("words", words)
                .with("mine", mine)
                .with("calendar", keys.find(me).orElse(null))
                .show("desk/deadlines/list");
    }

    @PostMapping("/calendar")
    String calendar(@SignedIn Member me, @RequestParam(defaultValue = "false") boolean names, Reply reply) {
        String address = CalendarController.address(makeKey.make(me, names));
        return reply.tell("calendarAddress", address)
                .saved(phrase("desk.saved.your-calendar-has-a-new"))
                .to("/desk/deadlines#calendar");
    }

    @PostMapping("/calendar/removal")
    String remove(@SignedIn Member me, Reply reply) {
        removeKey.remove(me);
        return reply.saved(phrase("desk.saved.the-address-of-your-calendar")).to("/desk/deadlines#calendar");
    }
}
