package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khronika.proceedings.Timeline.Placed;

/**
 * How it stood with one of the accused through time: the stretches of days on which nothing changes, with what is possible on them, the
 * same as {@link LegalStatus} gives day by day. Registers and the drawing read it.
 *
 * @param <T> what is told of a possible state
 */
record StatusHistory<T>(List<Stretch<T>> stretches) {

    /** A day on which nothing has happened yet, where no step has a date. */
    private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

    /**
     * Days on which nothing changes.
     *
     * @param from     the first day; {@link LocalDate#MIN} for always before
     * @param to       the day after the last; {@link LocalDate#MAX} for always after
     * @param possible what is possible on them, without doubles
     */
    record Stretch<T>(LocalDate from, LocalDate to, List<T> possible) {}

    /** What is told of a state that is possible on a day, with what had happened by then. */
    @FunctionalInterface
    interface Told<T> {

        T of(Timeline happened, PersonState state, LocalDate day);
    }

    /** The course that the steps about somebody give, each possible state told by a function of what happened and the state. */
    static <T> StatusHistory<T> of(Timeline own, Told<T> told) {
        List<LocalDate> changes = List.copyOf(changes(own));
        List<Stretch<T>> all = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        List<T> now = possible(own, changes.isEmpty() ? ANY : changes.getFirst().minusDays(1), told);
        for (LocalDate change : changes) {
            List<T> next = possible(own, change, told);
            if (!next.equals(now)) {
                all.add(new Stretch<>(from, change, now));
                from = change;
                now = next;
            }
        }
        all.add(new Stretch<>(from, LocalDate.MAX, now));
        return new StatusHistory<>(List.copyOf(all));
    }

    /** The same history of less than was told of each state: what {@link #of} gives for that alone. */
    <R> StatusHistory<R> only(Function<T, R> part) {
        List<Stretch<R>> all = new ArrayList<>();
        for (Stretch<T> stretch : stretches) {
            List<R> possible = stretch.possible().stream().map(part).distinct().toList();
            boolean goesOn = !all.isEmpty() && all.getLast().possible().equals(possible);
            LocalDate from = goesOn ? all.removeLast().from() : stretch.from();
            all.add(new Stretch<>(from, stretch.to(), possible));
        }
        return new StatusHistory<>(List.copyOf(all));
    }

    private static <T> List<T> possible(Timeline own, LocalDate day, Told<T> told) {
        return own.possibilities(day).stream()
                .flatMap(happened -> Stream.of(Custody.Begun.values())
                        .map(begun -> told.of(happened, PersonState.of(happened, day, begun), day)))
                .distinct()
                .toList();
    }

    /** The days on which it can become another state: where a date begins or ends to allow a step, and where something ends by itself. */
    private static Set<LocalDate> changes(Timeline own) {
        Set<LocalDate> days = new TreeSet<>();
        for (Placed placed : own.happenedInPlace()) {
            Stream.of(placed.earliest(), placed.latest(), placed.place(), placed.toldFrom())
                    .flatMap(Stream::ofNullable)
                    .forEach(days::add);
            days.addAll(Custody.endsByItself(placed));
        }
        return days;
    }
}
