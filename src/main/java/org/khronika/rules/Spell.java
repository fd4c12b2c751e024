package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

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

    /** Words with the time for which a rule holds: "… (requests from 25 May 2020)"; as they are for a rule that always held. */
    static Sayable beside(Sayable words, Optional<LocalDate> from, Optional<LocalDate> to, String key) {
        if (from.isEmpty() && to.isEmpty()) {
            return words;
        }
        Sayable held = from.isEmpty()
                ? phrase("rules.spell.to").with("last", day(to))
                : to.isEmpty()
                        ? phrase("rules.spell.from").with("first", day(from))
                        : phrase("rules.spell.from-to").with("first", day(from)).with("last", day(to));
        return phrase(key).with("words", words).with("held", held);
    }

    private static PartialDate day(Optional<LocalDate> day) {
        return PartialDate.of(day.orElseThrow());
    }
}
