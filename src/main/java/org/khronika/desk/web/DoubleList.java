package org.khronika.desk.web;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Reply;
import org.khronika.review.Doubles;
import org.khronika.review.Doubles.Pair;
import org.khronika.review.Doubles.PairDecision;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The pairs of records that may be the same: those that nobody has answered, and what was said of the others. */
@Component
record DoubleList(Doubles doubles, DeskTime time) {

    private static final int ON_A_PAGE = 20;

    /** A pair of a list, with what was said of it; empty when nothing was. */
    record Row(
            String one,
            String oneAddress,
            String other,
            String otherAddress,
            String at,
            @Nullable Sayable said) {}

    String show(Reader reader, DoubleWords of, int from, Reply reply) {
        List<Pair> open = doubles.open(of.kind(), reader);
        int first = from < 0 || from >= open.size() ? 0 : from;
        int last = Math.min(first + ON_A_PAGE, open.size());
        List<Row> shown =
                open.subList(first, last).stream().map(pair -> row(pair, null)).toList();
        return reply.with("words", of)
                .with("others", EnumSet.complementOf(EnumSet.of(of)))
                .with("count", open.size())
                .with("most", Doubles.MOST)
                .with("first", first)
                .with("last", last)
                .with("before", first > 0 ? Math.max(first - ON_A_PAGE, 0) : null)
                .with("open", shown)
                .with("same", rows(doubles.same(of.kind(), reader)))
                .with("two", rows(doubles.two(of.kind(), reader)))
                .show("desk/doubles/list");
    }

    private List<Row> rows(List<PairDecision> decisions) {
        return decisions.stream().map(this::row).toList();
    }

    private Row row(PairDecision decision) {
        return row(decision.pair(), time.saidBy(decision.by(), decision.at(), decision.reason()));
    }

    private static Row row(Pair pair, @Nullable Sayable said) {
        return new Row(
                pair.one().title(),
                pair.one().address().address(),
                pair.other().title(),
                pair.other().address().address(),
                DoublePage.at(pair),
                said);
    }
}
