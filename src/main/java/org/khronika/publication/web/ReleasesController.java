package org.khronika.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.publication.ClockCheck;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PreviewRelease;
import org.khronika.publication.PublicationRules;
import org.khronika.publication.PublishRelease;
import org.khronika.publication.Release;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.Releases;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.DeedRefused;
import org.khronika.review.HarmQuestion;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Releases so far, the preview of the next, and the button that publishes it. */
@Controller
@RequestMapping("/desk/releases")
class ReleasesController {

    private static final int LONGEST_NOTE = 2000;

    private final Releases releases;
    private final PreviewRelease preview;
    private final PublishRelease publish;
    private final Records records;
    private final AnswerQuestion answers;
    private final ClockCheck clock;
    private final WhatRests rests;

    ReleasesController(
            Releases releases,
            PreviewRelease preview,
            PublishRelease publish,
            Records records,
            AnswerQuestion answers,
            ClockCheck clock,
            WhatRests rests) {
        this.releases = releases;
        this.preview = preview;
        this.publish = publish;
        this.records = records;
        this.answers = answers;
        this.clock = clock;
        this.rests = rests;
    }

    /** A sentence about what was typed into a field of the form. */
    record Wrong(String field, String sentence) {}

    @GetMapping
    String list(@SignedIn Member me, Model model) {
        me.must(Permission.PUBLISH);
        model.addAttribute("releases", releases.list());
        return "publication/releases";
    }

    @GetMapping("/{number:\\d{1,9}}")
    String one(@SignedIn Member me, @PathVariable int number, Model model) {
        me.must(Permission.PUBLISH);
        Release release = releases.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ReleaseItem> items = releases.items(number);
        model.addAttribute("release", release);
        model.addAttribute("added", with(items, ItemStatus.NEW));
        model.addAttribute("changed", with(items, ItemStatus.CHANGED));
        model.addAttribute("withdrawn", with(items, ItemStatus.WITHDRAWN));
        model.addAttribute("same", with(items, ItemStatus.SAME).size());
        return "publication/release";
    }

    private static List<ReleaseItem> with(List<ReleaseItem> items, ItemStatus status) {
        return items.stream().filter(item -> item.status() == status).toList();
    }

    @GetMapping("/preview")
    String preview(@SignedIn Member me, Model model) {
        return preview(me, "", List.of(), model);
    }

    @PostMapping
    String publish(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "false") boolean anew,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (note.length() > LONGEST_NOTE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return preview(
                    me,
                    note,
                    List.of(new Wrong(
                            "note",
                            "Expected a note of at most %,d characters, found %,d."
                                    .formatted(LONGEST_NOTE, note.length()))),
                    model);
        }
        try {
            int number = publish.publish(me, note, seen, anew);
            next.addFlashAttribute("saved", "Release %d is published. It is served now.".formatted(number));
            return "redirect:/desk/releases";
        } catch (DeedRefused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return preview(me, note, List.of(new Wrong("", String.valueOf(refused.getMessage()))), model);
        }
    }

    private String preview(Member me, String note, List<Wrong> errors, Model model) {
        PreviewRelease.Preview next = preview.preview(me);
        Reader reader = Reader.of(me);
        model.addAttribute("plan", next.plan());
        model.addAttribute("questions", asked(me, next.questions()));
        model.addAttribute(
                "narrowed",
                next.narrowed().stream()
                        .filter(one -> !one.findings().isEmpty()
                                && records.find(one.address(), reader).isPresent())
                        .toList());
        model.addAttribute("stops", next.stops());
        model.addAttribute("clock", clock.problem().orElse(null));
        model.addAttribute("undecided", next.undecided());
        model.addAttribute("rests", rests.of(next.rests(), reader));
        model.addAttribute("rest", next.rest());
        model.addAttribute("note", note);
        model.addAttribute("errors", errors);
        model.addAttribute("added", next.plan().items(ItemStatus.NEW));
        model.addAttribute("changed", next.plan().items(ItemStatus.CHANGED));
        model.addAttribute("withdrawn", next.plan().items(ItemStatus.WITHDRAWN));
        model.addAttribute(
                "moved",
                InWords.list(Stream.of(ItemStatus.NEW, ItemStatus.CHANGED, ItemStatus.WITHDRAWN)
                        .filter(status -> !next.plan().items(status).isEmpty())
                        .map(status -> next.plan().items(status).size() + " "
                                + status.name().toLowerCase(Locale.ROOT))
                        .toList()));
        model.addAttribute("waiting", waiting(reader));
        model.addAttribute("notForThePublic", notForThePublic(next.plan().notPublic(), reader));
        model.addAttribute("rule", PublicationRules.nothingUnreviewed);
        return "publication/preview";
    }

    /** Questions that must be answered first, by record. */
    private List<AskedOf> asked(Member me, List<HarmQuestion> questions) {
        Map<RecordRef, List<HarmQuestion>> byRecord = new LinkedHashMap<>();
        questions.forEach(question -> byRecord.computeIfAbsent(question.record(), none -> new ArrayList<>())
                .add(question));
        List<AskedOf> asked = new ArrayList<>();
        byRecord.forEach((address, some) -> {
            Optional<Stored<?>> record = records.find(address, Reader.of(me));
            asked.add(new AskedOf(
                    address.address(),
                    record.map(Stored::title).orElse(address.address()),
                    record.isPresent() && answers.may(me, record.get()),
                    some));
        });
        return asked;
    }

    /** A record and what must be answered about it before it is published. */
    record AskedOf(String address, String title, boolean may, List<HarmQuestion> questions) {}

    /** Records that the release leaves out because nobody has accepted their newest version; only those that the reader may see. */
    private long waiting(Reader reader) {
        return records.count(
                RecordQuery.all().in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED), reader);
    }

    /** What published pages speak of without being able to link it, as far as the reader may see. */
    private List<Spoken> notForThePublic(Set<RecordRef> addresses, Reader reader) {
        return addresses.stream()
                .flatMap(address -> records.find(address, reader).stream())
                .sorted(Comparator.comparing((Stored<?> record) -> record.kind())
                        .thenComparing(Stored::title)
                        .thenComparing(Stored::address))
                .map(record -> new Spoken(
                        record.address().address(),
                        record.title(),
                        record.sensitivity() == Sensitivity.PUBLIC
                                ? record.review().label()
                                : record.sensitivity().label().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A record that a published page speaks of, and why it is not in the release. */
    record Spoken(String address, String title, String why) {}
}
