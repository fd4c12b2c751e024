package org.khronika.desk.deadlines;

import org.khronika.access.CalendarKeys;
import org.khronika.access.MakeCalendarKey;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.RemoveCalendarKey;
import org.khronika.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page of what is due, and the key of the member's calendar. */
@Controller
@RequestMapping("/desk/deadlines")
class DeadlinesController {

    private final DueLists lists;
    private final CalendarKeys keys;
    private final MakeCalendarKey makeKey;
    private final RemoveCalendarKey removeKey;

    DeadlinesController(DueLists lists, CalendarKeys keys, MakeCalendarKey makeKey, RemoveCalendarKey removeKey) {
        this.lists = lists;
        this.keys = keys;
        this.makeKey = makeKey;
        this.removeKey = removeKey;
    }

    @GetMapping
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean mine,
            Model model) {
        me.must(Permission.READ_RECORDS);
        model.addAttribute("due", lists.of(me, words, mine));
        model.addAttribute("words", words);
        model.addAttribute("mine", mine);
        model.addAttribute("calendar", keys.find(me).orElse(null));
        return "desk/deadlines/list";
    }

    @PostMapping("/calendar")
    String calendar(@SignedIn Member me, @RequestParam(defaultValue = "false") boolean names, RedirectAttributes next) {
        String key = makeKey.make(me, names);
        next.addFlashAttribute(
                "calendarAddress",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/desk/deadlines.ics")
                        .queryParam("key", key)
                        .toUriString());
        next.addFlashAttribute("saved", "Your calendar has a new address. Copy it now: it is shown this once.");
        return "redirect:/desk/deadlines#calendar";
    }

    @PostMapping("/calendar/removal")
    String remove(@SignedIn Member me, RedirectAttributes next) {
        removeKey.remove(me);
        next.addFlashAttribute("saved", "The address of your calendar works no more.");
        return "redirect:/desk/deadlines#calendar";
    }
}
