package org.khronika.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.places.Place;
import org.khronika.places.Within;
import org.khronika.values.PartialDate;

/**
 * The days on which one place can have been in another, as the days since 1970; the ends of time where they are open.
 *
 * @param place the address of the larger place
 */
record Stay(String place, long from, long to) {

    private static final String BETWEEN = " ";

    /** In it for all time. */
    static Stay always(String place) {
        return new Stay(place, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Where a place can have been, and when. */
    static List<Stay> of(Place place) {
        List<Stay> stays = new ArrayList<>();
        for (Within within : place.within()) {
            if (within.place() != null) {
                PartialDate when = within.when();
                stays.add(
                        when == null
                                ? always(within.place().address())
                                : new Stay(
                                        within.place().address(),
                                        when.earliest()
                                                .map(LocalDate::toEpochDay)
                                                .orElse(Long.MIN_VALUE),
                                        when.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
            }
        }
        return stays;
    }

    /** As it stands in the index. */
    String written() {
        return place + BETWEEN + from + BETWEEN + to;
    }

    static Stay read(String written) {
        int first = written.indexOf(BETWEEN);
        int second = written.indexOf(BETWEEN, first + 1);
        return new Stay(
                written.substring(0, first),
                Long.parseLong(written.substring(first + 1, second)),
                Long.parseLong(written.substring(second + 1)));
    }

    /** Null where it is open. */
    @Nullable
    LocalDate first() {
        return from == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(from);
    }

    /** Null where it is open. */
    @Nullable
    LocalDate last() {
        return to == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(to);
    }

    boolean isAlways() {
        return from == Long.MIN_VALUE && to == Long.MAX_VALUE;
    }

    /** The days that this and another have in common, in yet another place; none when from is after to. */
    Stay during(Stay other, String in) {
        return new Stay(in, Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isEmpty() {
        return from > to;
    }

    boolean covers(Stay other) {
        return from <= other.from && to >= other.to;
    }
}
