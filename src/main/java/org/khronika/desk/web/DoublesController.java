package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.review.DecideDouble;
import org.khronika.review.DeedRefused;
import org.khronika.review.Doubles;
import org.khronika.review.Doubles.Decision;
import org.khronika.review.Doubles.Pair;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a member says of two records whether they are of one person, or of one incident. */
@Controller
@RequestMapping("/desk/doubles")
class DoublesController {

    private static final int ON_A_PAGE = 20;
    private static final String TWO = "two";

    private final Doubles doubles;
    private final DecideDouble decide;
    private final DoublePage page;
    private final DeskTime time;

    DoublesController(Doubles doubles, DecideDouble decide, DoublePage page, DeskTime time) {
        this.doubles = doubles;
        this.decide = decide;
        this.page = page;
        this.time = time;
    }

    /** What is wrong with what was sent, and with which control. */
    record Wrong(String field, String sentence) {}

    /** A pair of a list, with what was said of it; empty when nothing was. */
    record Row(String one, String oneAddress, String other, String otherAddress, String at, String said) {}

    @GetMapping
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "PERSON") DoubleWords of,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        me.must(Permission.READ_RECORDS);
        Reader reader = Reader.of(me);
        List<Pair> open = doubles.open(of.kind(), reader);
        int first = from < 0 || from >= open.size() ? 0 : from;
        int last = Math.min(first + ON_A_PAGE, open.size());
        model.addAttribute("words", of);
        model.addAttribute("others", EnumSet.complementOf(EnumSet.of(of)));
        model.addAttribute("count", open.size());
        model.addAttribute("most", Doubles.MOST);
        model.addAttribute("first", first);
        model.addAttribute("last", last);
        model.addAttribute("before", first > 0 ? Math.max(first - ON_A_PAGE, 0) : null);
        model.addAttribute(
                "open",
                open.subList(first, last).stream().map(pair -> row(pair, "")).toList());
        model.addAttribute(
                "same", doubles.same(of.kind(), reader).stream().map(this::row).toList());
        model.addAttribute(
                "two", doubles.two(of.kind(), reader).stream().map(this::row).toList());
        return "desk/doubles/list";
    }

    @GetMapping("/{one}/{other}")
    String pair(@SignedIn Member me, @PathVariable String one, @PathVariable String other, Model model) {
        me.must(Permission.READ_RECORDS);
        return show(me, find(me, one, other), "", "", null, model);
    }

    @PostMapping("/{one}/{other}")
    String decide(
            @SignedIn Member me,
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        Pair pair = find(me, one, other);
        try {
            next.addFlashAttribute("saved", said(me, pair, answer, reason));
        } catch (DeedRefused refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String field = answer.isEmpty() ? "answer" : "reason";
            return show(me, pair, answer, reason, new Wrong(field, String.valueOf(refusal.getMessage())), model);
        }
        return "redirect:" + (answer.equals(TWO) ? DoublePage.words(pair).list() : DoublePage.at(pair));
    }

    private String said(Member me, Pair pair, String answer, String reason) {
        DoubleWords words = DoublePage.words(pair);
        RecordRef one = pair.one().address();
        RecordRef other = pair.other().address();
        if (answer.equals(TWO)) {
            decide.two(me, one, other, reason);
            return "Saved: %s. You are not asked about them again, unless they come to %s."
                    .formatted(words.two(), words.another());
        }
        if (!RecordRef.isAddress(answer)) {
            throw new DeedRefused("Choose one of the answers.");
        }
        decide.same(me, one, other, new RecordRef(answer), reason);
        return "Saved: %s. The editors find it on My work until one of the two records is gone."
                .formatted(words.same());
    }

    private Pair find(Member me, String one, String other) {
        RecordRef second = Pages.record(other);
        return doubles.find(Pages.record(one), second, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(second));
    }

    private String show(Member me, Pair pair, String answer, String reason, @Nullable Wrong wrong, Model model) {
        page.fill(me, pair, model);
        model.addAttribute("mayDecide", me.may(Permission.ENTER_RECORDS));
        model.addAttribute("answer", answer);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", wrong == null ? List.of() : List.of(wrong));
        return "desk/doubles/pair";
    }

    private Row row(Decision decision) {
        String why = decision.reason() == null ? "" : ": “%s”".formatted(decision.reason());
        return row(decision.pair(), "%s, %s%s".formatted(decision.by(), time.words(decision.at()), why));
    }

    private static Row row(Pair pair, String said) {
        return new Row(
                pair.one().title(),
                pair.one().address().address(),
                pair.other().title(),
                pair.other().address().address(),
                DoublePage.at(pair),
                said);
    }
}
