package org.khronika.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.intake.Candidate;
import org.khronika.intake.Candidates;
import org.khronika.intake.Span;
import org.khronika.intake.TagPassage;
import org.khronika.reading.CandidateKind;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.sources.extraction.Passage;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tags words by hand: a selection that the script sends with its place, or words that the member copies into the form. */
@Controller
class TagController {

    private final DocumentTexts texts;
    private final TagPassage tag;
    private final Candidates candidates;
    private final ReadingController page;

    TagController(DocumentTexts texts, TagPassage tag, Candidates candidates, ReadingController page) {
        this.texts = texts;
        this.tag = tag;
        this.candidates = candidates;
        this.page = page;
    }

    @PostMapping("/desk/reports/{address:[A-Z]{2}-[A-Z]-\\d{4}-\\d+}/candidates")
    String tag(
            @PathVariable String address,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String paragraph,
            @RequestParam @Nullable Integer start,
            @RequestParam(defaultValue = "PERSON") CandidateKind kind,
            @RequestParam(defaultValue = "") String what,
            @SignedIn Member me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        RecordRef document = Reports.ref(address);
        DocumentText text = texts.find(document, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(document));
        try {
            long id = tag.tag(me, document, span(text, words.strip(), paragraph.strip(), start), kind, what);
            next.addFlashAttribute("saved", "Tagged. Correct it if you need to, then accept it.");
            return "redirect:/desk/reports/" + address + "?at=" + id + "&do=edit#c-" + id;
        } catch (DeedRefused refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(text, String.valueOf(refusal.getMessage()), me, model);
        }
    }

    /** The page with the form as it was sent, and why nothing was tagged. */
    private String again(DocumentText text, String problem, Member me, Model model) {
        List<Candidate> all = candidates.list(text.document());
        page.fill(model, text, all, Opened.at(Cards.next(all, null)), null, me);
        model.addAttribute("untagged", problem);
        return "intake/reading";
    }

    private static Span span(DocumentText text, String wanted, String paragraph, @Nullable Integer start) {
        if (wanted.isEmpty()) {
            throw new DeedRefused("Select the words to tag, or copy them from the text.");
        }
        if (start != null && start >= 0 && text.text().startsWith(wanted, start)) {
            return new Span(start, start + wanted.length());
        }
        int only = paragraph.isEmpty() ? 0 : number(paragraph);
        for (Passage passage : text.passages()) {
            int at = text.text().indexOf(wanted, passage.start());
            boolean here = only == 0 || passage.n() == only;
            if (here && at >= 0 && at + wanted.length() <= passage.end()) {
                return new Span(at, at + wanted.length());
            }
        }
        throw new DeedRefused("Expected words that stand in %s, found “%s”."
                .formatted(only == 0 ? "the text" : "paragraph " + only, wanted));
    }

    private static int number(String paragraph) {
        if (!paragraph.matches("[1-9]\\d{0,6}")) {
            throw new DeedRefused("Expected the number of a paragraph, found “%s”.".formatted(paragraph));
        }
        return Integer.parseInt(paragraph);
    }
}
