package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khronika.query.Queries;
import org.khronika.records.ReviewState;
import org.khronika.words.Sayable;

/** By what a list can be narrowed with one click, with how many records that leaves. */
final class ListFacets {

    private static final int FEW_YEARS = 12;

    private ListFacets() {}

    /** A way to narrow or widen what is shown. */
    record Choice(Sayable label, long count, String href, boolean chosen) {}

    /** What can be chosen of one thing. */
    record Facet(Sayable label, List<Choice> choices) {}

    static List<Facet> of(Queries.Answer answer, AskedList asked, Map<String, String> narrowed) {
        List<Choice> states = new ArrayList<>();
        for (ReviewState state : ReviewState.values()) {
            boolean chosen = state == asked.state();
            long count = answer.found().review().getOrDefault(state, 0L);
            if (count > 0 || chosen) {
                AskedList other = asked.but(chosen ? null : state, asked.year());
                states.add(new Choice(state.capital(), count, other.address(asked.kind(), narrowed, 1), chosen));
            }
        }
        List<Choice> years = new ArrayList<>();
        answer.found().years().forEach((year, count) -> {
            boolean chosen = year.equals(asked.year());
            AskedList other = asked.but(asked.state(), chosen ? null : year);
            years.addFirst(new Choice(
                    Sayable.written(year.toString()), count, other.address(asked.kind(), narrowed, 1), chosen));
        });
        return List.of(
                new Facet(phrase("desk.record.list.state"), states),
                new Facet(
                        phrase("desk.record.found.year"),
                        years.stream().limit(FEW_YEARS).toList()));
    }
}
