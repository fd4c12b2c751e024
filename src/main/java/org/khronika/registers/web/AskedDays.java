package org.khronika.registers.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * The three days that a register is asked for. What is not asked for, or cannot be understood, is answered with the
 * last day that the sources speak of, and as known today; a sentence says what was not understood.
 *
 * @param on      the day of the register
 * @param known   the day at whose end all of it was known
 * @param against the day to compare with; null for none
 * @param wrong   a sentence for each field that could not be understood, by its name
 */
record AskedDays(LocalDate on, LocalDate known, @Nullable LocalDate against, Map<String, Sayable> wrong) {

    static AskedDays of(Map<String, String> asked, LocalDate lastTold, LocalDate today) {
        Map<String, Sayable> wrong = new LinkedHashMap<>();
        LocalDate day = day("on", asked, wrong);
        LocalDate knowledge = day("known", asked, wrong);
        return new AskedDays(
                day == null ? lastTold : day,
                knowledge == null ? today : knowledge,
                day("against", asked, wrong),
                wrong);
    }

    /** A day as it is written in all forms; empty for none. */
    public Sayable inWords(@Nullable LocalDate day) {
        return day == null ? Sayable.written("") : PartialDate.of(day);
    }

    private static @Nullable LocalDate day(String field, Map<String, String> asked, Map<String, Sayable> wrong) {
        String typed = asked.getOrDefault(field, "");
        if (typed.isBlank()) {
            return null;
        }
        try {
            PartialDate date = PartialDate.understand(typed);
            if (date.isDay()) {
                return date.earliest().orElseThrow();
            }
            wrong.put(field, phrase("registers.asked.one-day").with("found", typed.strip()));
        } catch (IllegalArgumentException notADate) {
            wrong.put(field, phrase("registers.asked.day").with("found", typed.strip()));
        }
        return null;
    }
}
