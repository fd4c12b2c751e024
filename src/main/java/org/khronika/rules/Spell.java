package org.khronika.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** The time for which a rule holds, by its first and its last day. */
final class Spell {

    private Spell() {}

    /** Whether the date may lie in it; one that is not known may. */
    static boolean touches(@Nullable PartialDate date, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (date == null) {
            return true;
        }
        boolean begun = from.isEmpty()
                || date.latest().map(last -> !last.isBefore(from.get())).orElse(true);
        boolean over = to.isPresent()
                && date.earliest().map(first -> first.isAfter(to.get())).orElse(false);
        return begun && !over;
    }

    /** Whether every day that the date may be lies in it, as far as the date has a first or a last one. */
    static boolean contains(@Nullable PartialDate date, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (date == null) {
            return true;
        }
        boolean begun = from.isEmpty()
                || date.earliest().map(first -> !first.isBefore(from.get())).orElse(true);
        boolean lasts = to.isEmpty()
                || date.latest().map(last -> !last.isAfter(to.get())).orElse(true);
        return begun && lasts;
    }

    /** " (requests from 25 May 2020)", or nothing for a rule that always held. */
    static String inWords(Optional<LocalDate> from, Optional<LocalDate> to, String what) {
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        return " (" + what
                + from.map(day -> " from " + Say.date(PartialDate.of(day))).orElse("")
                + to.map(day -> " to " + Say.date(PartialDate.of(day))).orElse("") + ")";
    }
}
