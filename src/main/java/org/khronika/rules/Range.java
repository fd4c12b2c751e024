package org.khronika.rules;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** Days that are known as a range, said as a partial date: "some day from the first to the last". */
final class Range {

    private Range() {}

    /** Some day between the two; open where one is null, and null when both are. */
    static @Nullable PartialDate of(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? null : PartialDate.parse("../" + last);
        }
        return last == null
                ? PartialDate.parse(first + "/..")
                : first.equals(last) ? PartialDate.of(first) : PartialDate.parse(first + "/" + last);
    }

    /** Both ends moved by the same rule, which must keep their order. */
    static @Nullable PartialDate shift(@Nullable PartialDate date, UnaryOperator<LocalDate> rule) {
        return date == null
                ? null
                : of(
                        date.earliest().map(rule).orElse(null),
                        date.latest().map(rule).orElse(null));
    }

    /** From the earliest of the two to the latest: either may be the case. */
    static @Nullable PartialDate either(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return null;
        }
        LocalDate first =
                one.earliest().orElse(LocalDate.MIN).isBefore(other.earliest().orElse(LocalDate.MIN))
                        ? one.earliest().orElse(null)
                        : other.earliest().orElse(null);
        LocalDate last =
                one.latest().orElse(LocalDate.MAX).isAfter(other.latest().orElse(LocalDate.MAX))
                        ? one.latest().orElse(null)
                        : other.latest().orElse(null);
        return of(first, last);
    }

    /** The later of the two; null when either is. */
    static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return null;
        }
        LocalDate first =
                later(one.earliest().orElse(LocalDate.MIN), other.earliest().orElse(LocalDate.MIN));
        LocalDate last =
                later(one.latest().orElse(LocalDate.MAX), other.latest().orElse(LocalDate.MAX));
        return of(first.equals(LocalDate.MIN) ? null : first, last.equals(LocalDate.MAX) ? null : last);
    }

    /** The earlier of the two; the other one when one is null. */
    static @Nullable PartialDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        LocalDate first =
                earlier(one.earliest().orElse(LocalDate.MIN), other.earliest().orElse(LocalDate.MIN));
        LocalDate last =
                earlier(one.latest().orElse(LocalDate.MAX), other.latest().orElse(LocalDate.MAX));
        return of(first.equals(LocalDate.MIN) ? null : first, last.equals(LocalDate.MAX) ? null : last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether the day lies after the date: yes, no, or not known when it may be either. */
    static Known isPast(@Nullable PartialDate date, LocalDate day) {
        if (date == null) {
            return Known.UNKNOWN;
        }
        if (date.latest().map(day::isAfter).orElse(false)) {
            return Known.YES;
        }
        return date.earliest().map(first -> !day.isAfter(first)).orElse(false) ? Known.NO : Known.UNKNOWN;
    }
}
