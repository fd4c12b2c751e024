package org.khronika.desk.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.desk.web.DeskTime;
import org.khronika.desk.web.StaffNamer;
import org.khronika.pages.Mention;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.KeepCounts;
import org.khronika.statistics.KeptCount;
import org.khronika.statistics.SaidNumber;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The counts that are kept, and one of them counted again: then and now, and the records between. */
@Component
record KeptPage(KeepCounts keeping, Records records, DeskTime time) {

    static final String AT = CountPage.AT + "/kept";

    private static final int SHOWN = 50;

    /**
     * A count in the list.
     *
     * @param then what it said; null where that is not known
     * @param at   when
     * @param by   whose it is; null for one's own
     */
    record Line(
            String name,
            String href,
            String definition,
            @Nullable Sayable then,
            @Nullable Sayable at,
            @Nullable String by,
            boolean shared) {}

    static String of(long id) {
        return AT + "/" + id;
    }

    String list(Member me, Reply reply) {
        return reply.with("kept", lines(keeping.list(me), me)).show("desk/statistics/kept");
    }

    private List<Line> lines(List<KeptCount> counts, Member me) {
        return counts.stream()
                .map(one -> new Line(
                        one.name(),
                        of(one.id()),
                        one.definition(),
                        one.said() == null ? null : number(one.said()),
                        one.at() == null ? null : time.words(one.at()),
                        one.isOf(me) ? null : one.ownerName(),
                        one.shared()))
                .toList();
    }

    /** Those that stand on the first page of the member. */
    List<Line> onDesk(Member me) {
        return lines(keeping.onDesk(me), me);
    }

    private static Sayable number(SaidNumber said) {
        return said.number() == null ? phrase("statistics.not-known") : said.number();
    }

    String again(Member me, long id, Reply reply) {
        KeptCount count = keeping.find(id, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            KeepCounts.Again again = keeping.again(count, me);
            return reply.with("count", count)
                    .with("mine", count.isOf(me))
                    .with("href", of(id))
                    .with("table", CellAddress.page(count.definition()))
                    .with("records", new CellAddress(count.definition(), "", "").records())
                    .with("then", count.said() == null ? null : number(count.said()))
                    .with("at", count.at() == null ? null : time.words(count.at()))
                    .with("now", CountedNumber.said(again.now().number()))
                    .with("same", again.moved() != null && again.moved().isNothing())
                    .with("moved", moved(again.moved(), me))
                    .show("desk/statistics/kept-count");
        } catch (WrongValue wrong) {
            // What was once understood, and is no longer, is told by the page of the count.
            return reply.to(CellAddress.page(count.definition()));
        }
    }

    private Map<Sayable, List<Mention>> moved(SaidNumber.@Nullable Moved moved, Member me) {
        StaffNamer namer = new StaffNamer(records, Reader.of(me));
        Map<Sayable, List<Mention>> all = new LinkedHashMap<>();
        if (moved != null) {
            put("desk.stale.joined", moved.joined(), all, namer);
            put("desk.stale.left", moved.left(), all, namer);
            put("desk.stale.changed", moved.changed(), all, namer);
        }
        return all;
    }

    private static void put(String key, List<RecordRef> those, Map<Sayable, List<Mention>> into, StaffNamer namer) {
        if (!those.isEmpty()) {
            into.put(
                    phrase(key).with("n", those.size()),
                    those.stream().limit(SHOWN).map(namer::mention).toList());
        }
    }
}
