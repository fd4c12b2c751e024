package org.khronika.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.forms.Moves;
import org.khronika.intake.AlreadyJudged;
import org.khronika.intake.Answers;
import org.khronika.intake.Candidate;
import org.khronika.intake.Candidates;
import org.khronika.intake.CorrectCandidate;
import org.khronika.intake.JudgeCandidate;
import org.khronika.intake.Judged;
import org.khronika.intake.PartialBody;
import org.khronika.intake.ProtectPerson;
import org.khronika.kept.Unsaved;
import org.khronika.records.ReviewState;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.StaleRecord;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Judges candidates. A plain form gets the page back at the next open card; htmx gets the cards that changed and the next one,
 * each to be put in its place.
 */
@Controller
class JudgmentController {

    private static final String CARD = "/desk/reports/{address:[A-Z]{2}-[A-Z]-\\d{4}-\\d+}/candidates/{id:\\d{1,18}}";

    private final DocumentTexts texts;
    private final Candidates candidates;
    private final JudgeCandidate judge;
    private final CorrectCandidate correct;
    private final ProtectPerson protect;
    private final Cards cards;
    private final CardQuestions questions;
    private final ReadingController page;

    JudgmentController(
            DocumentTexts texts,
            Candidates candidates,
            JudgeCandidate judge,
            CorrectCandidate correct,
            ProtectPerson protect,
            Cards cards,
            CardQuestions questions,
            ReadingController page) {
        this.texts = texts;
        this.candidates = candidates;
        this.judge = judge;
        this.correct = correct;
        this.protect = protect;
        this.cards = cards;
        this.questions = questions;
        this.page = page;
    }

    /** Where a request is about: the document and what was found in it. */
    private record Place(DocumentText text, List<Candidate> all, Candidate candidate) {}

    /** The card alone, opened, for htmx; anybody else gets the page at this card. */
    @GetMapping(CARD)
    String card(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam(name = "do", defaultValue = "") String panel,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Long from,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @SignedIn Member me,
            Model model,
            RedirectAttributes next) {
        Place place = place(address, id, me);
        if (!htmx) {
            next.addAttribute("at", id).addAttribute("do", panel).addAttribute("q", q);
            return "redirect:/desk/reports/" + address;
        }
        List<Candidate> shown = place.all().stream()
                .filter(candidate -> candidate.id() == id || (from != null && candidate.id() == from))
                .toList();
        return changed(place, shown, new Opened(place.candidate(), panel, q, "", null), "", me, model);
    }

    @PostMapping(CARD + "/judgment")
    String decide(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String decision,
            @RequestParam MultiValueMap<String, String> all,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @SignedIn Member me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        me.must(Permission.ENTER_RECORDS);
        Place before = place(address, id, me);
        RecordRef document = Reports.ref(address);
        return attempt(
                () -> decided(me, document, id, version, decision, all), before, htmx, me, model, next, response);
    }

    private Judged decided(
            Member me, RecordRef document, long id, int version, String decision, MultiValueMap<String, String> all) {
        String reason = all.getFirst("reason");
        if (decision.startsWith("protect:")) {
            Protecting.Asked asked = Protecting.asked(decision);
            return protect.protect(me, document, id, version, asked.person(), asked.protection());
        }
        return switch (decision) {
            case "new" -> judge.enter(me, document, id, version, answers(all));
            case "reject" -> judge.reject(me, document, id, version, reason);
            case "cannot-tell" -> judge.cannotTell(me, document, id, version, reason);
            case "undo" -> judge.undo(me, document, id, version);
            default -> judge.sameAs(me, document, id, version, record(decision), answers(all));
        };
    }

    /** Corrects the card as the form says and enters it in one go, unless only the correction was asked for. */
    @PostMapping(CARD)
    String correct(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam MultiValueMap<String, String> all,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @SignedIn Member me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        me.must(Permission.ENTER_RECORDS);
        Place before = place(address, id, me);
        PartialBody found = before.candidate().partial();
        Reader reader = Reader.of(me);
        org.khronika.forms.Answers typed = org.khronika.forms.Answers.of(all);
        if (Moves.isOne(typed)) {
            return form(before, questions.typed(found, typed, reader), htmx, me, model);
        }
        CardQuestions.Read read = questions.read(found, typed, reader);
        PartialBody corrected = read.partial();
        if (corrected == null) {
            response.setStatus(htmx ? 200 : 422);
            return form(before, read.again(), htmx, me, model);
        }
        RecordRef document = Reports.ref(address);
        return attempt(
                () -> {
                    int now = correct.correct(me, document, id, version, corrected);
                    return decision.isEmpty()
                            ? new Judged(before.candidate(), "Corrected.")
                            : decided(me, document, id, now, decision, all);
                },
                before,
                htmx,
                me,
                model,
                next,
                response);
    }

    private String form(Place place, CardView.FormView form, boolean htmx, Member me, Model model) {
        return refused(place, new Opened(place.candidate(), "edit", "", "", form), htmx, me, model);
    }

    private String attempt(
            Supplier<Judged> deed,
            Place before,
            boolean htmx,
            Member me,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        String sentence;
        try {
            sentence = deed.get().sentence();
        } catch (AlreadyJudged | DeedRefused | StaleRecord | IllegalArgumentException refusal) {
            response.setStatus(htmx ? 200 : 409);
            Place now = again(before, me);
            Opened opened = new Opened(now.candidate(), "", "", String.valueOf(refusal.getMessage()), null);
            return refused(now, opened, htmx, me, model);
        }
        Place after = again(before, me);
        Candidate open = after.candidate().isOpen()
                ? after.candidate()
                : Cards.next(after.all(), after.candidate().id());
        if (!htmx) {
            next.addFlashAttribute("saved", sentence);
            String at = open == null ? "" : "?at=" + open.id() + "#c-" + open.id();
            return "redirect:/desk/reports/"
                    + before.text().document().address().address() + at;
        }
        Map<Long, Integer> versions = before.all().stream()
                .collect(Collectors.toMap(Candidate::id, Candidate::version, (a, b) -> a, HashMap::new));
        List<Candidate> shown = new ArrayList<>(after.all());
        shown.removeIf(candidate -> versions.getOrDefault(candidate.id(), 0) == candidate.version()
                && (open == null || candidate.id() != open.id()));
        model.addAttribute(Unsaved.THROUGH, true);
        return changed(after, shown, Opened.at(open), sentence, me, model);
    }

    private String refused(Place place, Opened opened, boolean htmx, Member me, Model model) {
        if (htmx) {
            return changed(place, List.of(place.candidate()), opened, "", me, model);
        }
        page.fill(model, place.text(), place.all(), opened, null, me);
        return "intake/reading";
    }

    private String changed(Place place, List<Candidate> shown, Opened opened, String sentence, Member me, Model model) {
        model.addAttribute("document", place.text().document());
        model.addAttribute(
                "cards",
                cards.of(place.text(), shown, place.all(), opened, me).stream()
                        .map(CardView::swap)
                        .toList());
        model.addAttribute("progress", ReadingController.progress(place.all()));
        model.addAttribute("last", ReadingController.last(place.all(), me));
        model.addAttribute("sentence", sentence);
        model.addAttribute("drafts", page.drafts(me, place.text().document().address()));
        model.addAttribute(
                "mayEnter",
                me.may(Permission.ENTER_RECORDS) && place.text().document().review() != ReviewState.WITHDRAWN);
        return "intake/changed";
    }

    private Place place(String address, long id, Member me) {
        RecordRef document = Reports.ref(address);
        DocumentText text = texts.find(document, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(document));
        List<Candidate> all = candidates.list(text.document());
        Candidate candidate =
                all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NoSuchRecord(document));
        return new Place(text, all, candidate);
    }

    private Place again(Place before, Member me) {
        return place(
                before.text().document().address().address(), before.candidate().id(), me);
    }

    private static Answers answers(MultiValueMap<String, String> all) {
        return new Answers(byPlace("who-", all), byPlace("role-", all), Protecting.answers(all));
    }

    private static Map<Integer, String> byPlace(String prefix, MultiValueMap<String, String> all) {
        Map<Integer, String> answers = new HashMap<>();
        all.forEach((name, values) -> {
            if (name.matches(prefix + "\\d{1,3}") && !values.getFirst().isBlank()) {
                answers.put(Integer.valueOf(name.substring(prefix.length())), values.getFirst());
            }
        });
        return answers;
    }

    private static RecordRef record(String decision) {
        String address = decision.startsWith("same:") ? decision.substring("same:".length()) : "";
        return new RecordRef(address.strip());
    }
}
