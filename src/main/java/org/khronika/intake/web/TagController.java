package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.intake.Span;
import org.khronika.intake.TagPassage;
import org.khronika.reading.ProposedKind;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tags words by hand: a selection that the script sends with its place, or words that the member copies into the form. */
@Controller
record TagController(TagPassage tag, ReadingPage page) {

    @PostMapping("/desk/reports/{address}/findings")
    String tag(
            @PathVariable RecordRef address,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String paragraph,
            @RequestParam @Nullable Integer start,
            @RequestParam(defaultValue = "PERSON") ProposedKind kind,
            @RequestParam(defaultValue = "") String what,
            @SignedIn Member me,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        InReport report = page.find(address, me);
        try {
            Span span = ChosenWords.in(report.text(), words.strip(), paragraph.strip(), start);
            long id = tag.tag(me, address, span, kind, what);
            return reply.saved(phrase("intake.saved.tagged-correct-it-if-you"))
                    .to("/desk/reports/" + address + "?at=" + id + "&do=edit#c-" + id);
        } catch (DeedRefused refusal) {
            reply.status(HttpStatus.UNPROCESSABLE_CONTENT).with("untagged", SaysWhy.of(refusal));
            return page.show(report, Opened.at(Cards.next(report.all(), null)), me, reply);
        }
    }
}
