package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.exchange.FileForm;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.review.Marks;
import org.khronika.review.Reader;
import org.khronika.search.NoIndex;
import org.khronika.search.Search.Order;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** The page with the records that a member may see, as far as they are asked for. */
@Component
record RecordList(
        Queries queries, RecordTypes types, Narrowing narrowing, RecordRows rows, ListColumns columns, Marks marks) {

    private static final int ROWS = 50;
    private static final int MOST_PAGES = Integer.MAX_VALUE / ROWS;

    /** A kind to choose, with how many records of it there are. */
    record KindLink(Sayable label, long count, String href, boolean current) {}

    /** An order to choose. */
    record Ordering(String code, Sayable label, boolean chosen) {}

    /**
     * The head of a column.
     *
     * @param href   the same list in the order of the column; null where it has none
     * @param sorted as {@code aria-sort} says it; null for the columns that the list is not in the order of
     */
    record Head(
            String name,
            Sayable label,
            @Nullable String href,
            @Nullable String sorted) {}

    String show(Member me, AskedList asked, Map<String, String> parameters, int page, Reply reply) {
        RecordKind kind = asked.kind();
        RecordType<?> type = kind == null ? null : types.get(kind);
        Map<String, String> narrowed = narrowed(asked, parameters, Reader.of(me));
        List<Marks.Assignable> assignable = marks.assignable();
        reply.with("asked", asked)
                .with("text", asked.text(narrowed, assignable))
                .with("isWhole", narrowed.isEmpty() && asked.isWhole())
                .with("says", type == null ? "" : type.explanation())
                .with("states", Arrays.asList(ReviewState.values()))
                .with("state", asked.state())
                .with("kind", kind)
                .with("words", asked.words())
                .with(
                        "filters",
                        type == null ? Narrowing.Filters.NONE : narrowing.filters(type, parameters, Reader.of(me)))
                .with("orders", orders(asked))
                .with("labels", marks.labels(Reader.of(me)))
                .with("members", assignable)
                .with("fields", asked.fields(kind, narrowed))
                .with("forms", Arrays.asList(FileForm.values()))
                .with("mayEnter", me.may(Permission.ENTER_RECORDS));
        try {
            found(me, asked, narrowed, Math.clamp(page, 1, MOST_PAGES), reply);
        } catch (QueryRefused | NoIndex refused) {
            reply.with("wrong", SaysWhy.of(refused))
                    .with("total", 0L)
                    .with("rows", List.of())
                    .with("kinds", List.of());
        }
        return reply.show("desk/record/list");
    }

    /** Keeps the columns for the member and leads back to the list. */
    String choose(Member me, AskedList asked, Map<String, String> parameters, List<String> chosen, Reply reply) {
        me.must(Permission.READ_RECORDS);
        columns.choose(me, asked.kind(), chosen);
        return reply.to(asked.address(asked.kind(), narrowed(asked, parameters, Reader.of(me)), 1));
    }

    private Map<String, String> narrowed(AskedList asked, Map<String, String> parameters, Reader reader) {
        return asked.kind() == null ? Map.of() : narrowing.chosen(types.get(asked.kind()), parameters, reader);
    }

    private void found(Member me, AskedList asked, Map<String, String> narrowed, int page, Reply reply) {
        Reader reader = Reader.of(me);
        Queries.Answer answer = ask(asked, narrowed, page, reader);
        long total = answer.found().total();
        int last = (int) Math.max(1, (total + ROWS - 1) / ROWS);
        int current = Math.min(page, last);
        if (current < page) {
            answer = ask(asked, narrowed, current, reader);
        }
        List<ListColumn> shown = columns.of(asked.kind(), me);
        reply.with("rows", rows.of(answer, shown, reader))
                .with("heads", heads(shown, asked, narrowed))
                .with("columns", columns.offered(asked.kind(), me.language()))
                .with("shown", shown.stream().map(ListColumn::name).toList())
                .with("facets", ListFacets.of(answer, asked, narrowed))
                .with(
                        "slipped",
                        answer.found().slipped().isEmpty()
                                ? null
                                : String.join(", ", answer.found().slipped()))
                .with("lacking", queries.lacking(reader))
                .with("total", total)
                .with("kinds", kinds(answer.found().kinds(), asked))
                .with("page", current)
                .with("pages", last)
                .with("before", current > 1 ? asked.address(asked.kind(), narrowed, current - 1) : null)
                .with("after", current < last ? asked.address(asked.kind(), narrowed, current + 1) : null);
    }

    private Queries.Answer ask(AskedList asked, Map<String, String> narrowed, int page, Reader reader) {
        Set<String> answers = Narrowing.answers(narrowed);
        return queries.find(
                asked.words(),
                wanted -> asked.narrowed(wanted, answers),
                asked.order(),
                (page - 1) * ROWS,
                ROWS,
                reader);
    }

    private static List<Head> heads(List<ListColumn> shown, AskedList asked, Map<String, String> narrowed) {
        List<Head> heads = new ArrayList<>();
        heads.add(head(
                new ListColumn("title", phrase("desk.record.list.record"), Order.TITLE, Order.TITLE_BACK, row -> ""),
                asked,
                narrowed));
        shown.forEach(column -> heads.add(head(column, asked, narrowed)));
        return heads;
    }

    private static Head head(ListColumn column, AskedList asked, Map<String, String> narrowed) {
        Order order = column.order();
        Order reversed = column.reversed();
        if (order == null || reversed == null) {
            return new Head(column.name(), column.label(), null, null);
        }
        Order next = asked.order() == order ? reversed : order;
        String sorted = asked.order() == order ? "ascending" : asked.order() == reversed ? "descending" : null;
        return new Head(column.name(), column.label(), asked.in(next).address(asked.kind(), narrowed, 1), sorted);
    }

    /** Nothing is better than another where no words are asked for. */
    private static List<Ordering> orders(AskedList asked) {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.BEST || !asked.words().isBlank())
                .map(order -> new Ordering(ListOrder.code(order), order.words(), order == asked.order()))
                .toList();
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
