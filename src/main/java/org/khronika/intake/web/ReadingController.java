package org.khronika.intake.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.forms.Answers;
import org.khronika.intake.Candidate;
import org.khronika.intake.Candidates;
import org.khronika.intake.Progress;
import org.khronika.intake.ReadDocument;
import org.khronika.intake.Span;
import org.khronika.intake.StoredReading;
import org.khronika.kept.Unsaved;
import org.khronika.reading.CandidateKind;
import org.khronika.reading.CannotRead;
import org.khronika.reading.FindingKind;
import org.khronika.records.ReviewState;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.Removals;
import org.khronika.review.RemoveRecord;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reading view: the text with what was found in it, beside the cards to judge. */
@Controller
class ReadingController {

    private static final String ADDRESS = "/desk/reports/{address:[A-Z]{2}-[A-Z]-\\d{4}-\\d+}";

    private final DocumentTexts texts;
    private final Candidates candidates;
    private final ReadDocument read;
    private final Cards cards;
    private final Removals removals;
    private final RemoveRecord remove;
    private final Records records;
    private final CardQuestions questions;
    private final Clock clock;

    ReadingController(
            DocumentTexts texts,
            Candidates candidates,
            ReadDocument read,
            Cards cards,
            Removals removals,
            RemoveRecord remove,
            Records records,
            CardQuestions questions,
            Clock clock) {
        this.texts = texts;
        this.candidates = candidates;
        this.read = read;
        this.cards = cards;
        this.removals = removals;
        this.remove = remove;
        this.records = records;
        this.questions = questions;
        this.clock = clock;
    }

    /** A kind that the filter shows or hides. */
    record Filter(String code, String label, String letter, boolean shown) {}

    @GetMapping(ADDRESS)
    String page(
            @PathVariable String address,
            @RequestParam @Nullable Long at,
            @RequestParam(name = "do", defaultValue = "") String panel,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String words,
            @RequestParam @Nullable Set<String> show,
            @RequestParam(defaultValue = "false") boolean filtered,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            @SignedIn Member me,
            Model model) {
        DocumentText text = text(address, me);
        if (removals.of(text.document()).isPresent()) {
            return "redirect:/desk/records/" + address;
        }
        List<Candidate> all = candidates.list(text.document());
        Candidate current = all.stream()
                .filter(candidate -> at != null && candidate.id() == at)
                .findFirst()
                .orElse(Cards.next(all, null));
        fill(model, text, all, new Opened(current, panel, q, "", typed(kept, current, me)), span(words, text), me);
        Set<String> shown = filtered ? (show == null ? Set.of() : show) : Set.of("*");
        filters(model, shown);
        return "intake/reading";
    }

    /** The form of the card with what was typed in it before; null when nothing is kept of it. */
    private CardView.@Nullable FormView typed(Unsaved kept, @Nullable Candidate candidate, Member me) {
        return candidate == null
                ? null
                : kept.answers("card")
                        .map(answers -> questions.typed(candidate.partial(), Answers.of(answers), Reader.of(me)))
                        .orElse(null);
    }

    /** Fills the page; also used when a form on it was refused. */
    void fill(Model model, DocumentText text, List<Candidate> all, Opened opened, @Nullable Span words, Member me) {
        Optional<StoredReading> reading = candidates.reading(text.document());
        model.addAttribute("document", text.document());
        model.addAttribute("dated", CardWords.date(text.document().body().date()));
        model.addAttribute(
                "html",
                new MarkedText(
                                text,
                                reading.map(StoredReading::marks).orElse(List.of()),
                                all,
                                opened.candidate(),
                                words)
                        .html());
        model.addAttribute("column", CardColumn.of(cards.of(text, all, all, opened, me)));
        model.addAttribute("progress", progress(all));
        model.addAttribute("last", last(all, me));
        model.addAttribute("readBefore", reading.isPresent());
        model.addAttribute("outdated", reading.map(read::isOutdated).orElse(false));
        model.addAttribute(
                "readAgo",
                reading.map(stored -> Ago.inWords(stored.at(), clock)).orElse(""));
        boolean withdrawn = text.document().review() == ReviewState.WITHDRAWN;
        model.addAttribute("withdrawn", withdrawn);
        model.addAttribute("drafts", drafts(me, text.document().address()));
        model.addAttribute("mayRemove", remove.own(me, text.document()).isEmpty());
        model.addAttribute("mayEnter", me.may(Permission.ENTER_RECORDS) && !withdrawn);
        model.addAttribute("kinds", CandidateKind.values());
        if (!model.containsAttribute("markFilters")) {
            filters(model, Set.of("*"));
        }
    }

    /** How many drafts the member has that cite the report: they are sent with one deed. */
    long drafts(Member me, RecordRef report) {
        return records.count(RecordQuery.all().by(me.id()).in(ReviewState.DRAFT).citing(report), Reader.of(me));
    }

    /** The candidate that the member decided last; null when there is none. */
    static @Nullable Candidate last(List<Candidate> all, Member me) {
        return all.stream()
                .filter(candidate -> candidate.isJudgedBy(me.id()) && candidate.along() == null)
                .max(Comparator.comparing(candidate -> Objects.requireNonNull(candidate.judgedAt())))
                .orElse(null);
    }

    static Progress progress(List<Candidate> all) {
        int judged = (int) all.stream().filter(candidate -> !candidate.isOpen()).count();
        return new Progress(judged, all.size());
    }

    private static void filters(Model model, Set<String> shown) {
        boolean everything = shown.contains("*");
        List<Filter> marks = Arrays.stream(FindingKind.values())
                .map(kind -> new Filter(
                        kind.code(),
                        Marking.plural(kind),
                        Marking.letter(kind),
                        everything || shown.contains(kind.code())))
                .toList();
        List<Filter> kinds = Arrays.stream(CandidateKind.values())
                .map(kind -> new Filter(
                        "card-" + kind.code(),
                        CardWords.kind(kind).toLowerCase(java.util.Locale.ROOT),
                        "",
                        everything || shown.contains("card-" + kind.code())))
                .collect(Collectors.toList());
        kinds.add(new Filter("card-judged", "judged", "", everything || shown.contains("card-judged")));
        model.addAttribute("markFilters", marks);
        model.addAttribute("cardFilters", kinds);
        model.addAttribute(
                "hidden",
                java.util.stream.Stream.concat(marks.stream(), kinds.stream())
                        .filter(filter -> !filter.shown())
                        .map(filter -> "hide-" + filter.code())
                        .collect(Collectors.joining(" ")));
    }

    /** What reading again brought, without saying what it did not. */
    private static String readAgain(int found, int fresh, int gone) {
        String all = fresh == 0 ? "nothing new was found." : "%d of %d cards are new.".formatted(fresh, found);
        String went = gone == 0
                ? ""
                : " %s that nobody had judged %s gone."
                        .formatted(InWords.count(gone, "card", "cards"), gone == 1 ? "is" : "are");
        return "The report was read again: " + all + went + " What was judged stays.";
    }

    @PostMapping(ADDRESS + "/readings")
    String readAgain(@PathVariable String address, @SignedIn Member me, RedirectAttributes next) {
        try {
            ReadDocument.Result result = read.read(me, Reports.ref(address));
            next.addFlashAttribute("saved", readAgain(result.found(), result.fresh(), result.gone()));
        } catch (CannotRead e) {
            next.addFlashAttribute("problem", e.getMessage() + " It is kept, with what was found in it before.");
        }
        return "redirect:/desk/reports/" + address;
    }

    private DocumentText text(String address, Member me) {
        RecordRef ref = Reports.ref(address);
        return texts.find(ref, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(ref));
    }

    private static @Nullable Span span(@Nullable String words, DocumentText text) {
        if (words == null || !words.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        int dash = words.indexOf('-');
        Span span =
                new Span(Integer.parseInt(words, 0, dash, 10), Integer.parseInt(words, dash + 1, words.length(), 10));
        return span.start() < span.end() && span.end() <= text.text().length() ? span : null;
    }
}
