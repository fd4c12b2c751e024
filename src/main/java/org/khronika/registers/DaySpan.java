package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.SpanEnd;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * The days on which something can have been.
 *
 * @param from null when that is open
 * @param to   the last; null when that is open
 * @param inferred whether that is our conclusion, and not the word of a source
 * @param about which of the two are only about right
 */
record DaySpan(@Nullable LocalDate from, @Nullable LocalDate to, boolean inferred, Set<SpanEnd> about) {

    /** Days that a source gives. */
    DaySpan(@Nullable LocalDate from, @Nullable LocalDate to) {
        this(from, to, false, Set.of());
    }

    /** From the first day that any of some spans allows to the last; open where one is. */
    static DaySpan over(List<DaySpan> spans) {
        boolean open = spans.stream().anyMatch(span -> span.from() == null);
        boolean lasting = spans.stream().anyMatch(span -> span.to() == null);
        LocalDate first = open
                ? null
                : spans.stream()
                        .map(span -> Objects.requireNonNull(span.from()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        LocalDate last = lasting
                ? null
                : spans.stream()
                        .map(span -> Objects.requireNonNull(span.to()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        Set<SpanEnd> about = EnumSet.noneOf(SpanEnd.class);
        spans.forEach(span -> {
            if (span.isAbout(SpanEnd.EARLIEST) && Objects.equals(span.from(), first)) {
                about.add(SpanEnd.EARLIEST);
            }
            if (span.isAbout(SpanEnd.LATEST) && Objects.equals(span.to(), last)) {
                about.add(SpanEnd.LATEST);
            }
        });
        return new DaySpan(first, last, spans.stream().anyMatch(DaySpan::inferred), Set.copyOf(about));
    }

    private boolean isAbout(SpanEnd end) {
        return about.contains(end);
    }

    /** The same for a reader of a day: that something began by a later day is no news on it. */
    DaySpan asOf(LocalDate day) {
        return from == null && to != null && to.isAfter(day) ? new DaySpan(null, null) : this;
    }

    /** The day by which it is put in order: "by 31 July 2022" stands at that day, not at the beginning of time. Null when nothing is known. */
    @Nullable
    LocalDate place() {
        return from == null ? to : from;
    }

    /** Whether it had surely been by the end of the day. */
    boolean surelyBy(LocalDate day) {
        return (from == null && to == null) || (to != null && !to.isAfter(day));
    }

    /** Whether there are days, and we infer them. */
    boolean isOurs() {
        return inferred && place() != null;
    }

    /** The days as a page prints them: "15 to 19 November 2022 (inferred by us)"; says nothing when nothing is known. */
    Sayable told() {
        return isOurs() ? phrase("values.date-inferred").with("date", inWords()) : inWords();
    }

    /** "2 November 2022", "November 2022", "15 to 19 November 2022", "by 31 July 2022"; says nothing when nothing is known. */
    Sayable inWords() {
        if (from == null) {
            return to == null
                    ? Sayable.written("")
                    : phrase("registers.day-span.by").with("day", PartialDate.of(to, isAbout(SpanEnd.LATEST)));
        }
        return to == null
                ? phrase("registers.day-span.or-later").with("day", PartialDate.of(from, isAbout(SpanEnd.EARLIEST)))
                : PartialDate.spanning(from, isAbout(SpanEnd.EARLIEST), to, isAbout(SpanEnd.LATEST));
    }
}
