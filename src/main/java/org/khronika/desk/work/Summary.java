package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.desk.deadlines.DuePile;
import org.khronika.review.NeedsYou.Pile;
import org.khronika.review.NeedsYou.Rank;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The sentence at the head of My work: what is most pressing, if anything is. */
final class Summary {

    private Summary() {}

    /** Such as "Three terms are overdue; one of your records came back." Null when nothing presses. */
    static @Nullable Sayable of(List<Pile> piles, DuePile due) {
        List<Sayable> parts = new ArrayList<>();
        int notices = piles.stream()
                .filter(pile -> pile.rank() == Rank.NOTICE)
                .mapToInt(pile -> 1)
                .sum();
        long back = piles.stream()
                .filter(pile -> pile.rank() == Rank.CAME_BACK)
                .mapToLong(Pile::count)
                .sum();
        add(parts, notices, phrase("desk.work.summary.notices"));
        add(parts, due.overdue().size(), phrase("desk.work.summary.overdue"));
        add(parts, back, phrase("desk.work.summary.came-back"));
        return parts.isEmpty() ? null : whole(parts).capital();
    }

    private static Sayable whole(List<Sayable> parts) {
        return language -> parts.stream().map(part -> part.in(language)).collect(Collectors.joining("; ", "", "."));
    }

    private static void add(List<Sayable> parts, long count, Phrase says) {
        if (count > 0) {
            parts.add(says.with("n", count));
        }
    }
}
