package org.khronika.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.pages.Mention;
import org.khronika.proceedings.CaseLaw;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Subject;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the law says of a case, and which decisions on the amnesty depart from it. */
@Controller
class LawController {

    private final Records records;
    private final CaseLaw law;
    private final AmnestyDepartures departures;
    private final AsOf asOf;
    private final Clock clock;

    LawController(Records records, CaseLaw law, AmnestyDepartures departures, AsOf asOf, Clock clock) {
        this.records = records;
        this.law = law;
        this.departures = departures;
        this.asOf = asOf;
        this.clock = clock;
    }

    /** One of the accused as the page shows them. */
    record One(Mention who, String state, List<CaseLaw.Said> answers) {}

    @GetMapping("/desk/records/{address}/law")
    String law(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        Reader reader = Reader.of(me);
        Stored<Proceeding> record = records.get(Pages.record(address), Proceeding.class, reader);
        ReadDays days = asOf.read(on, "");
        LocalDate last = record.body().lastDay().orElseGet(() -> LocalDate.now(clock));
        LocalDate day = days.on() == null ? last : days.on();
        StaffNamer namer = new StaffNamer(records, reader);
        model.addAttribute(
                "each",
                law.of(record.body(), day, reader).stream()
                        .map(one -> new One(who(one.subject(), namer), one.state(), one.answers()))
                        .toList());
        model.addAttribute("address", record.address().address());
        model.addAttribute("recordTitle", record.title());
        model.addAttribute("on", PartialDate.of(day).inWords(Locale.ENGLISH));
        model.addAttribute("problem", days.problem());
        return "desk/record/law";
    }

    @GetMapping("/desk/legislation/amnesty-2022/departures")
    String departures(@SignedIn Member me, Model model) {
        StaffNamer namer = new StaffNamer(records, Reader.of(me));
        AmnestyDepartures.Answer answer = departures.seenBy(Reader.of(me));
        model.addAttribute(
                "rows",
                answer.departs().stream()
                        .map(one -> new Row(
                                namer.mention(one.proceeding()), who(one.subject(), namer), one.decision(), one.why()))
                        .toList());
        model.addAttribute("decisions", answer.decisions());
        return "desk/rules/departures";
    }

    /** A decision that departs from the rule. */
    record Row(Mention proceeding, Mention who, String decision, String why) {}

    private static Mention who(Subject subject, StaffNamer namer) {
        return subject.who() != null ? namer.mention(subject.who()) : Mention.of(subject.groupInWords());
    }
}
