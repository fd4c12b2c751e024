package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of records: all that the member may see, by kind, state and words. */
@Controller
class RecordsController {

    private static final int ROWS = 50;

    private final Records records;
    private final RecordTypes types;
    private final Narrowing narrowing;
    private final RecordRows rows;

    RecordsController(Records records, RecordTypes types, Narrowing narrowing, RecordRows rows) {
        this.records = records;
        this.types = types;
        this.narrowing = narrowing;
        this.rows = rows;
    }

    /** A kind to choose, with how many records of it there are. */
    record KindLink(String label, long count, String href, boolean current) {}

    @GetMapping("/desk/records")
    String list(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> parameters,
            Model model) {
        Reader reader = Reader.of(me);
        AskedList asked = AskedList.of(kind, state, words, parameters);
        RecordType<?> type = kind == null ? null : types.get(kind);
        RecordQuery all = asked.query();
        RecordQuery chosen = type == null ? all : narrowing.narrowed(all.of(type.kind()), type, parameters, reader);
        long total = records.count(chosen, reader);
        int last = (int) Math.max(1, (total + ROWS - 1) / ROWS);
        int current = Math.clamp(page, 1, last);
        RecordQuery shown =
                (words.isBlank() && kind == null ? chosen.newestFirst() : chosen).rows((current - 1) * ROWS, ROWS);
        Map<String, String> narrowed = type == null ? Map.of() : narrowing.chosen(type, parameters, reader);
        model.addAttribute("list", type == null ? rows.ofAll(shown, reader) : rows.of(type.kind(), shown, reader));
        model.addAttribute("total", total);
        model.addAttribute("kinds", kinds(records.countByKind(all, reader), asked));
        model.addAttribute(
                "filters", type == null ? Narrowing.Filters.NONE : narrowing.filters(type, parameters, reader));
        model.addAttribute("isWhole", narrowed.isEmpty() && asked.isWhole());
        model.addAttribute("asked", asked);
        model.addAttribute("says", type == null ? "" : type.explanation());
        model.addAttribute("states", Arrays.asList(ReviewState.values()));
        model.addAttribute("state", state);
        model.addAttribute("kind", kind);
        model.addAttribute("words", words);
        model.addAttribute("page", current);
        model.addAttribute("pages", last);
        model.addAttribute("before", current > 1 ? asked.address(kind, narrowed, current - 1) : null);
        model.addAttribute("after", current < last ? asked.address(kind, narrowed, current + 1) : null);
        model.addAttribute("mayEnter", me.may(Permission.ENTER_RECORDS));
        return "desk/record/list";
    }

    private List<KindLink> kinds(Map<RecordKind, Long> counts, AskedList asked) {
        List<KindLink> links = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(new KindLink("All kinds", all, asked.address(null, Map.of(), 1), asked.kind() == null));
        for (RecordKind one : types.kinds()) {
            long count = counts.getOrDefault(one, 0L);
            if (count > 0 || one == asked.kind()) {
                links.add(new KindLink(
                        Capitals.first(one.plural()), count, asked.address(one, Map.of(), 1), one == asked.kind()));
            }
        }
        return links;
    }
}
