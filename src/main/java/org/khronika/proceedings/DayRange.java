package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** Days that may be a range, moved by a rule that keeps their order. */
final class DayRange {

    private DayRange() {}

    static PartialDate shift(PartialDate date, UnaryOperator<LocalDate> rule) {
        return of(
                date.earliest().map(rule).orElse(null), date.latest().map(rule).orElse(null), date);
    }

    /** Both ends at least the day. */
    static PartialDate notBefore(PartialDate date, @Nullable LocalDate day) {
        return day == null ? date : shift(date, end -> end.isBefore(day) ? day : end);
    }

    /** The later of the two, end by end; what is open stays so. */
    static PartialDate later(PartialDate one, PartialDate other) {
        @Nullable
        LocalDate first = one.earliest().isEmpty() || other.earliest().isEmpty()
                ? null
                : max(one.earliest().get(), other.earliest().get());
        @Nullable
        LocalDate last = one.latest().isEmpty() || other.latest().isEmpty()
                ? null
                : max(one.latest().get(), other.latest().get());
        return of(first, last, one);
    }

    /** From the first day that one date allows to the last that another does. */
    static PartialDate span(PartialDate first, PartialDate last) {
        return of(first.earliest().orElse(null), last.latest().orElse(null), last);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static PartialDate of(@Nullable LocalDate first, @Nullable LocalDate last, PartialDate otherwise) {
        if (first == null) {
            return last == null ? otherwise : PartialDate.parse("../" + last);
        }
        return last == null
                ? PartialDate.parse(first + "/..")
                : first.equals(last) ? PartialDate.of(first) : PartialDate.parse(first + "/" + last);
    }
}
