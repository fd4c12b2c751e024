package org.khronika.intake.web;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.intake.Span;
import org.khronika.intake.TagPassage;
import org.khronika.reading.CandidateKind;
import org.khronika.records.DeedRefused;
import org.khronika.records.NoSuchRecord;
import org.khronika.records.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.sources.extraction.Passage;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tags words by hand: a selection that the script sends with its place, or words that the member copies into the form. */
@Controller
class TagController {

    private final DocumentTexts texts;
    private final TagPassage tag;

    TagController(DocumentTexts texts, TagPassage tag) {
        this.texts = texts;
        this.tag = tag;
    }

    @PostMapping("/desk/reports/{address:[A-Z]{2}-[A-Z]-\\d{4}-\\d+}/candidates")
    String tag(
            @PathVariable String address,
            @RequestParam(defaultValue = "") String words,
            @RequestParam @Nullable Integer paragraph,
            @RequestParam @Nullable Integer start,
            @RequestParam(defaultValue = "PERSON") CandidateKind kind,
            @RequestParam(defaultValue = "") String what,
            @SignedIn Member me,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        RecordRef document = Reports.ref(address);
        DocumentText text = texts.find(document, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(document));
        try {
            long id = tag.tag(me, document, span(text, words, paragraph, start), kind, what);
            next.addFlashAttribute("saved", "Tagged. Correct it if you need to, then accept it.");
            return "redirect:/desk/reports/" + address + "?at=" + id + "&do=edit#c-" + id;
        } catch (DeedRefused refusal) {
            next.addFlashAttribute("problem", refusal.getMessage());
            return "redirect:/desk/reports/" + address + "#tag";
        }
    }

    private static Span span(DocumentText text, String words, @Nullable Integer paragraph, @Nullable Integer start) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            throw new DeedRefused("Select the words to tag, or copy them from the text.");
        }
        if (start != null && text.text().startsWith(wanted, start)) {
            return new Span(start, start + wanted.length());
        }
        for (Passage passage : text.passages()) {
            int at = text.text().indexOf(wanted, passage.start());
            boolean here = paragraph == null || passage.n() == paragraph;
            if (here && at >= 0 && at + wanted.length() <= passage.end()) {
                return new Span(at, at + wanted.length());
            }
        }
        throw new DeedRefused("Expected words that stand in %s, found “%s”."
                .formatted(paragraph == null ? "the text" : "paragraph " + paragraph, wanted));
    }
}
