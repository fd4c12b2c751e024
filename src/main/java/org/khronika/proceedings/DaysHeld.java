package org.khronika.proceedings;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Custody.HeldSpell;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.rules.Days;

/**
 * For how many days somebody was held, by the dates of the steps: the first day counts, and of a spell that another step ended the
 * day of that step does not, for it belongs to what followed. A spell that lasts is counted to the end of the day that is asked
 * about. A case that ends says nothing of how long a measure in it lasted: of such a spell no days are told. Where a date is not one
 * day, the answer has a least and a most.
 */
final class DaysHeld {

    private DaysHeld() {}

    /** The days of one spell, as of a day; empty when the date of its beginning or end is open. */
    static Optional<Days> of(HeldSpell spell, LocalDate day) {
        LocalDate first = spell.begun().earliest();
        LocalDate last = spell.begun().latest();
        if (first == null || last == null || last.isAfter(day) || spell.shown() || isUndated(spell.begun())) {
            return Optional.empty();
        }
        Placed ended = spell.ended();
        if (ended == null) {
            return lasting(spell, first, last, day);
        }
        if (ended.step().kind().onLiberty() == OnLiberty.ENDS_THE_CASE) {
            return Optional.empty();
        }
        LocalDate soonest = isUndated(ended) ? null : ended.earliest();
        LocalDate latest = ended.latest();
        return soonest == null || latest == null
                ? Optional.empty()
                : Optional.of(
                        new Days(Math.max(0, DAYS.between(last, soonest)), Math.max(0, DAYS.between(first, latest))));
    }

    private static boolean isUndated(Placed placed) {
        return placed.step().when() == null;
    }

    /**
     * Of a spell that no step ended: it lasts, or an arrest of so many days is over, whose length its date does not change. For how long
     * the police held somebody whom no step frees is not known.
     */
    private static Optional<Days> lasting(HeldSpell spell, LocalDate first, LocalDate last, LocalDate day) {
        long least = DAYS.between(last, day) + 1;
        long most = DAYS.between(first, day) + 1;
        if (spell.liberty() == Liberty.DETAINED) {
            return Optional.empty();
        }
        int term = spell.liberty() == Liberty.ARRESTED
                ? Custody.arrestDays(spell.begun().step())
                : 0;
        return Optional.of(term == 0 ? new Days(least, most) : new Days(Math.min(term, least), Math.min(term, most)));
    }

    /** The days of all spells of these kinds; empty when there is none, or when the date of one is open. */
    static Optional<Days> of(Custody custody, LocalDate day, Liberty... kinds) {
        @Nullable Days sum = null;
        for (HeldSpell spell : custody.spells()) {
            if (java.util.List.of(kinds).contains(spell.liberty())) {
                Optional<Days> one = of(spell, day);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum == null
                        ? one.get()
                        : new Days(
                                sum.least() + one.get().least(),
                                sum.most() + one.get().most());
            }
        }
        return Optional.ofNullable(sum);
    }
}
