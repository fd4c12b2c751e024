package org.khronika.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.publication.DecideName;
import org.khronika.publication.NamesThatMayStand;
import org.khronika.publication.NamesToDecide;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names that stand in what is for the public and that somebody protects: which are withheld. */
@Controller
@RequestMapping("/desk/names")
class NamesController {

    private static final int LONGEST_REASON = 500;

    private final NamesToDecide names;
    private final NamesThatMayStand standing;
    private final DecideName decide;

    NamesController(NamesToDecide names, NamesThatMayStand standing, DecideName decide) {
        this.names = names;
        this.standing = standing;
        this.decide = decide;
    }

    /** A sentence about what was typed into a field of the form. */
    record Wrong(String field, String sentence) {}

    @GetMapping
    String page(@SignedIn Member me, Model model) {
        me.must(Permission.ENTER_RECORDS);
        return show(me, "", List.of(), Map.of(), model);
    }

    @PostMapping
    String decide(
            @SignedIn Member me,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        String reason = String.valueOf(form.getOrDefault("reason", List.of("")).getFirst());
        List<String> asked = form.getOrDefault("name", List.of());
        List<Wrong> wrong = wrong(reason, asked, form);
        if (wrong.isEmpty()) {
            wrong = done(me, asked, form, reason);
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(me, reason, wrong, chosen(asked, form), model);
        }
        next.addFlashAttribute("saved", "Your answers are saved and hold from the next release.");
        return "redirect:/desk/names";
    }

    /** Takes back that a name may stand. */
    @PostMapping("/retraction")
    String takeBack(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String protecting,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        try {
            if (!RecordRef.isAddress(protecting)) {
                throw new DeedRefused("Expected the record that protects it, found “%s”.".formatted(protecting));
            }
            if (why.length() > LONGEST_REASON) {
                throw new DeedRefused(tooLong(why));
            }
            decide.takeBack(me, new RecordRef(protecting), name, why);
        } catch (DeedRefused refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Wrong wrong = new Wrong("", "“%s”: %s".formatted(name, refusal.getMessage()));
            model.addAttribute("why", Map.of(protecting + name, why));
            return show(me, "", List.of(wrong), Map.of(), model);
        }
        next.addFlashAttribute("saved", "Taken back. “%s” is asked about again.".formatted(name));
        return "redirect:/desk/names";
    }

    private static String tooLong(String reason) {
        return "Expected a reason of at most %d characters, found %,d.".formatted(LONGEST_REASON, reason.length());
    }

    private static String answer(MultiValueMap<String, String> form, int n) {
        return String.valueOf(form.getOrDefault("answer-" + n, List.of("")).getFirst());
    }

    private static List<Wrong> wrong(String reason, List<String> asked, MultiValueMap<String, String> form) {
        List<Wrong> wrong = new ArrayList<>();
        boolean any = false;
        for (int n = 0; n < asked.size(); n++) {
            any |= !answer(form, n).isEmpty();
        }
        if (!any) {
            wrong.add(new Wrong("", "Answer for at least one name."));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            wrong.add(new Wrong("reason", reason.isBlank() ? "Give a reason." : tooLong(reason)));
        }
        return wrong;
    }

    private List<Wrong> done(Member me, List<String> asked, MultiValueMap<String, String> form, String reason) {
        List<Wrong> refused = new ArrayList<>();
        for (int n = 0; n < asked.size(); n++) {
            try {
                switch (answer(form, n)) {
                    case "hide" -> decide.hide(me, asked.get(n), reason);
                    case "stand" -> decide.letStand(me, asked.get(n), reason);
                    default -> {}
                }
            } catch (DeedRefused refusal) {
                refused.add(new Wrong("", String.valueOf(refusal.getMessage())));
            }
        }
        return refused;
    }

    /** What was chosen for each name, so that it stands in the page that says what is wrong. */
    private static Map<String, String> chosen(List<String> asked, MultiValueMap<String, String> form) {
        Map<String, String> chosen = new HashMap<>();
        for (int n = 0; n < asked.size(); n++) {
            chosen.put(asked.get(n), answer(form, n));
        }
        return chosen;
    }

    private String show(Member me, String reason, List<Wrong> wrong, Map<String, String> chosen, Model model) {
        model.addAttribute("names", names.list(me));
        model.addAttribute("standing", standing.list(me));
        model.addAttribute("reason", reason);
        model.addAttribute("chosen", chosen);
        model.addAttribute("errors", wrong);
        return "publication/names";
    }
}
