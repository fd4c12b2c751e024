package org.khronika.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.Listed;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.Records;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of records: all that the member may see, by kind, state and words. */
@Controller
class RecordsController {

    private static final int ROWS = 50;

    private final Records records;
    private final DeskTime time;

    RecordsController(Records records, DeskTime time) {
        this.records = records;
        this.time = time;
    }

    /** One line of the list. */
    record Row(
            String address, String title, String kind, String state, boolean limited, String audience, String when) {}

    /** A kind to choose, with how many records of it there are. */
    record KindLink(String label, long count, String href, boolean current) {}

    @GetMapping("/desk/records")
    String list(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Reader reader = Reader.of(me);
        RecordQuery all = state == null
                ? RecordQuery.all().matching(words)
                : RecordQuery.all().matching(words).in(state);
        RecordQuery chosen = kind == null ? all : all.of(kind);
        long total = records.count(chosen, reader);
        int last = (int) Math.max(1, (total + ROWS - 1) / ROWS);
        int current = Math.clamp(page, 1, last);
        RecordQuery rows =
                (words.isBlank() && kind == null ? chosen.newestFirst() : chosen).rows((current - 1) * ROWS, ROWS);
        model.addAttribute(
                "rows", records.list(rows, reader).stream().map(this::row).toList());
        model.addAttribute("total", total);
        model.addAttribute("kinds", kinds(records.countByKind(all, reader), kind, state, words));
        model.addAttribute("states", Arrays.asList(ReviewState.values()));
        model.addAttribute("state", state);
        model.addAttribute("kind", kind);
        model.addAttribute("words", words);
        model.addAttribute("page", current);
        model.addAttribute("pages", last);
        model.addAttribute("before", current > 1 ? address(kind, state, words, current - 1) : null);
        model.addAttribute("after", current < last ? address(kind, state, words, current + 1) : null);
        model.addAttribute("mayEnter", me.may(Permission.ENTER_RECORDS));
        return "desk/record/list";
    }

    private Row row(Listed listed) {
        return new Row(
                listed.address().address(),
                listed.title(),
                Said.capital(listed.address().kind().noun()),
                Said.capital(listed.review().label()),
                listed.sensitivity() != Sensitivity.PUBLIC,
                listed.sensitivity().label(),
                "%s, by %s".formatted(time.words(listed.changedAt()), listed.changedByName()));
    }

    private static List<KindLink> kinds(
            Map<RecordKind, Long> counts, @Nullable RecordKind kind, @Nullable ReviewState state, String words) {
        List<KindLink> links = new java.util.ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(new KindLink("All kinds", all, address(null, state, words, 1), kind == null));
        for (RecordKind one : RecordKind.values()) {
            long count = counts.getOrDefault(one, 0L);
            if (count > 0 || one == kind) {
                links.add(new KindLink(Said.capital(one.plural()), count, address(one, state, words, 1), one == kind));
            }
        }
        return links;
    }

    private static String address(@Nullable RecordKind kind, @Nullable ReviewState state, String words, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/records");
        if (kind != null) {
            address.queryParam("kind", kind.name());
        }
        if (state != null) {
            address.queryParam("state", state.name());
        }
        if (!words.isBlank()) {
            address.queryParam("words", "{words}");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return words.isBlank()
                ? address.toUriString()
                : address.encode().buildAndExpand(words).toUriString();
    }
}
