package org.khronika.intake.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.intake.Triaged;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one card, and takes what is decided on it. A plain form gets the page back at the next open card; htmx gets what changed. */
@Controller
@RequestMapping("/desk/reports/{address}/findings/{id:\\d{1,18}}")
record TriageController(ReadingPage page, DecideCard decide, AfterTriage triaged) {

    /** The card alone, opened, for htmx; anybody else gets the page at this card. */
    @GetMapping
    String card(
            @PathVariable RecordRef address,
            @PathVariable long id,
            @RequestParam(name = "do", defaultValue = "") String panel,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Long from,
            @SignedIn Member me,
            Reply reply) {
        InReport report = page.find(address, me);
        Opened opened = new Opened(report.get(id), panel, q, null, null);
        return reply.isPart()
                ? page.changed(report, report.some(id, from), opened, null, me, reply)
                : reply.to(opened.address(address));
    }

    @PostMapping("/triage")
    String decide(
            @PathVariable RecordRef address,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String decision,
            @RequestParam MultiValueMap<String, String> all,
            @SignedIn Member me,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        Supplier<Triaged> deed = () -> decide.decide(me, address, id, version, decision, all);
        return triaged.of(deed, page.find(address, me), id, me, reply);
    }
}
