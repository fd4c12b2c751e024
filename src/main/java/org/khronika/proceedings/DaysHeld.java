package org.khronika.proceedings;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Custody.Spell;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.rules.Days;

/**
 * For how many days somebody was held, by the dates of the steps: the first day counts, and of a spell that another step ended the
 * day of that step does not, for it belongs to what followed. A spell that lasts is counted to the end of the day that is asked
 * about. Where a date is not one day, the answer has a least and a most.
 */
final class DaysHeld {

    private DaysHeld() {}

    /** The days of one spell, as of a day; empty when the date of its beginning or end is open. */
    static Optional<Days> of(Spell spell, LocalDate day) {
        LocalDate first = spell.begun().earliest();
        LocalDate last = spell.begun().latest();
        if (first == null || last == null || last.isAfter(day)) {
            return Optional.empty();
        }
        Placed ended = spell.ended();
        LocalDate soonest = ended == null ? end(spell, first, day) : ended.earliest();
        LocalDate latest = ended == null ? end(spell, last, day) : ended.latest();
        return soonest == null || latest == null
                ? Optional.empty()
                : Optional.of(
                        new Days(Math.max(0, DAYS.between(last, soonest)), Math.max(0, DAYS.between(first, latest))));
    }

    /** The day after the last one of a spell that no step ended: it lasts, or an arrest of so many days is over. */
    private static LocalDate end(Spell spell, LocalDate begun, LocalDate day) {
        int most = switch (spell.liberty()) {
            case ARRESTED -> Custody.arrestDays(spell.begun().step());
            case DETAINED -> Custody.detentionEndsWithoutACourtAfterDays;
            default -> 0;
        };
        LocalDate now = day.plusDays(1);
        return most == 0 || begun.plusDays(most).isAfter(now) ? now : begun.plusDays(most);
    }

    /** The days of all spells of these kinds; empty when there is none, or when the date of one is open. */
    static Optional<Days> of(Custody custody, LocalDate day, Liberty... kinds) {
        @Nullable Days sum = null;
        for (Spell spell : custody.spells()) {
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
