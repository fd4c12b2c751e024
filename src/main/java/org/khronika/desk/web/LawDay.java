package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * The day on which a member asks what the law said.
 *
 * @param typed what was typed
 * @param day   null for the newest wording, and when it could not be understood
 * @param wrong why it could not be understood; null when it could
 */
record LawDay(
        String typed, @Nullable LocalDate day, @Nullable Sayable wrong) {

    static LawDay of(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return new LawDay("", null, null);
        }
        try {
            PartialDate date = PartialDate.understand(words);
            if (date.isDay()) {
                return new LawDay(words, date.earliest().orElseThrow(), null);
            }
        } catch (IllegalArgumentException because) {
            return new LawDay(words, null, expected(words));
        }
        return new LawDay(words, null, expected(words));
    }

    private static Sayable expected(String words) {
        return phrase("desk.law.wrong-day").with("found", words);
    }

    /** The day as a sentence says it; null for the newest wording. */
    public @Nullable PartialDate date() {
        return day == null ? null : PartialDate.of(day);
    }

    /** What an address carries on: {@code ?on=2022-01-06}; empty for the newest wording. */
    public String query() {
        return day == null ? "" : "?on=" + day;
    }
}
