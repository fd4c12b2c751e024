package org.khronika.desk.work;

import java.util.ArrayList;
import java.util.List;
import org.khronika.desk.deadlines.DuePile;
import org.khronika.review.NeedsYou.Pile;
import org.khronika.review.NeedsYou.Rank;
import org.khronika.values.Capitals;

/** The sentence at the head of My work: what is most pressing, if anything is. */
final class Summary {

    private Summary() {}

    /** Such as "Three terms are overdue; one of your records came back." Empty when nothing presses. */
    static String of(List<Pile> piles, DuePile due) {
        List<String> parts = new ArrayList<>();
        int notices = piles.stream()
                .filter(pile -> pile.rank() == Rank.NOTICE)
                .mapToInt(pile -> 1)
                .sum();
        long back = piles.stream()
                .filter(pile -> pile.rank() == Rank.CAME_BACK)
                .mapToLong(Pile::count)
                .sum();
        add(parts, notices, "one thing to know of first", "%d things to know of first");
        add(parts, due.overdue().size(), "one term is overdue", "%d terms are overdue");
        add(parts, back, "one record came back", "%d records came back");
        return parts.isEmpty() ? "" : Capitals.first(String.join("; ", parts)) + ".";
    }

    private static void add(List<String> parts, long count, String one, String several) {
        if (count > 0) {
            parts.add(count == 1 ? one : several.formatted(count));
        }
    }
}
