package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page with the records that a member may see, as far as they are asked for. */
@Component
record RecordList(Records records, RecordTypes types, Narrowing narrowing, RecordRows rows, FoundRows finding) {

    private static final int ROWS = 50;

    /** A kind to choose, with how many records of it there are. */
    record KindLink(Sayable label, long count, String href, boolean current) {}

    String show(Member me, AskedList asked, Map<String, String> parameters, int page, Reply reply) {
        Reader reader = Reader.of(me);
        RecordKind kind = asked.kind();
        RecordType<?> type = kind == null ? null : types.get(kind);
        Map<String, String> narrowed = type == null ? Map.of() : narrowing.chosen(type, parameters, reader);
        RecordQuery all = asked.query();
        RecordQuery chosen = type == null ? all : narrowing.narrowed(all.of(type.kind()), type, parameters, reader);
        FoundRows.Hits hits = asked.words().isBlank()
                ? null
                : finding.of(
                        asked,
                        narrowed.isEmpty() ? null : chosen,
                        narrowed,
                        (Math.max(1, page) - 1) * ROWS,
                        ROWS,
                        reader);
        long total = hits == null ? records.count(chosen, reader) : hits.total();
        int last = (int) Math.max(1, (total + ROWS - 1) / ROWS);
        int current = Math.clamp(page, 1, last);
        RecordQuery ordered = type == null ? chosen.newestFirst() : chosen;
        RecordQuery shown = ordered.rows((current - 1) * ROWS, ROWS);
        return reply.with(
                        "list",
                        hits != null
                                ? RecordRows.Table.NONE
                                : type == null ? rows.ofAll(shown, reader) : rows.of(type.kind(), shown, reader))
                .with("hits", hits)
                .with("total", total)
                .with("kinds", kinds(hits == null ? records.countByKind(all, reader) : hits.kinds(), asked))
                .with("filters", type == null ? Narrowing.Filters.NONE : narrowing.filters(type, parameters, reader))
                .with("isWhole", narrowed.isEmpty() && asked.isWhole())
                .with("asked", asked)
                .with("says", type == null ? "" : type.explanation())
                .with("states", Arrays.asList(ReviewState.values()))
                .with("state", asked.state())
                .with("kind", kind)
                .with("words", asked.words())
                .with("page", current)
                .with("pages", last)
                .with("before", current > 1 ? asked.address(kind, narrowed, current - 1) : null)
                .with("after", current < last ? asked.address(kind, narrowed, current + 1) : null)
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .show("desk/record/list");
    }

    private List<KindLink> kinds(Map<RecordKind, Long> counts, AskedList asked) {
        List<KindLink> links = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(new KindLink(
                phrase("desk.record.list.all-kinds"), all, asked.address(null, Map.of(), 1), asked.kind() == null));
        for (RecordKind one : types.kinds()) {
            long count = counts.getOrDefault(one, 0L);
            if (count > 0 || one == asked.kind()) {
                links.add(new KindLink(
                        one.many().capital(), count, asked.address(one, Map.of(), 1), one == asked.kind()));
            }
        }
        return links;
    }
}
