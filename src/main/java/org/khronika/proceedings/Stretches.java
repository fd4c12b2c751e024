package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khronika.proceedings.Timeline.Placed;

/**
 * The stretches of days on which nothing changes for one of the accused, with the states that are possible on them: the same as
 * {@link Standing} gives day by day.
 */
final class Stretches {

    /** A day on which nothing has happened yet, where no step has a date. */
    private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

    private Stretches() {}

    /** The rows of everybody accused, by subject and day. Days on which no step says anything have none. */
    static List<StandingRow> of(Proceeding proceeding) {
        Timeline timeline = Timeline.of(proceeding);
        List<Subject> subjects = Subject.of(proceeding);
        List<StandingRow> rows = new ArrayList<>();
        for (int number = 0; number < subjects.size(); number++) {
            rows.addAll(of(proceeding, number, subjects.get(number), timeline));
        }
        return rows;
    }

    private static List<StandingRow> of(Proceeding proceeding, int number, Subject subject, Timeline timeline) {
        Timeline own = timeline.where(placed -> subject.isIn(placed.step()));
        List<LocalDate> changes = List.copyOf(changes(own));
        List<StandingRow> rows = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        List<StandingRow> now = possible(
                proceeding,
                number,
                subject,
                own,
                changes.isEmpty() ? ANY : changes.getFirst().minusDays(1));
        for (LocalDate change : changes) {
            List<StandingRow> next = possible(proceeding, number, subject, own, change);
            if (!next.equals(now)) {
                rows.addAll(during(now, from, change));
                from = change;
                now = next;
            }
        }
        rows.addAll(during(now, from, LocalDate.MAX));
        return rows;
    }

    /** The days on which it can become another state: where a date begins or ends to allow a step, and where something ends by itself. */
    private static Set<LocalDate> changes(Timeline own) {
        Set<LocalDate> days = new TreeSet<>();
        for (Placed placed : own.happenedInPlace()) {
            Stream.of(placed.earliest(), placed.latest(), placed.place())
                    .flatMap(Stream::ofNullable)
                    .forEach(days::add);
            days.addAll(Custody.endsByItself(placed));
        }
        return days;
    }

    private static List<StandingRow> possible(
            Proceeding proceeding, int number, Subject subject, Timeline own, LocalDate day) {
        return own.possibilities(day).stream()
                .flatMap(happened -> Stream.of(Custody.Begun.values())
                        .map(begun -> StandingRow.of(
                                proceeding, number, subject, happened, PersonState.of(happened, day, begun))))
                .distinct()
                .toList();
    }

    private static List<StandingRow> during(List<StandingRow> possible, LocalDate from, LocalDate to) {
        return possible.stream()
                .filter(row -> !row.saysNothing())
                .map(row -> row.on(from, to, possible.size()))
                .toList();
    }
}
