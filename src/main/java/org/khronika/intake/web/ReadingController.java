package org.khronika.intake.web;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.intake.Finding;
import org.khronika.kept.Unsaved;
import org.khronika.review.Removals;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reading view: the text with what was found in it, beside the cards to triage. */
@Controller
@RequestMapping("/desk/reports/{address}")
record ReadingController(Removals removals, ReadingPage page, ReadAgain again) {

    @GetMapping
    String page(
            @PathVariable RecordRef address,
            @RequestParam @Nullable Long at,
            @RequestParam(name = "do", defaultValue = "") String panel,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String words,
            @RequestParam @Nullable Set<String> show,
            @RequestParam(defaultValue = "false") boolean filtered,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            @SignedIn Member me,
            Reply reply) {
        InReport report = page.find(address, me);
        if (removals.of(report.text().document()).isPresent()) {
            return reply.to("/desk/records/" + address);
        }
        Finding current = report.find(at).orElseGet(() -> Cards.next(report.all(), null));
        Opened opened = new Opened(current, panel, q, null, page.typed(kept, current, me));
        Set<String> shown = filtered ? Objects.requireNonNullElse(show, Set.of()) : MarkFilters.ALL;
        return page.show(report, opened, report.span(words), shown, me, reply);
    }

    @PostMapping("/readings")
    String readAgain(@PathVariable RecordRef address, @SignedIn Member me, Reply reply) {
        again.read(me, address, reply);
        return reply.to("/desk/reports/" + address);
    }
}
