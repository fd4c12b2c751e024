package org.khronika.desk.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/**
 * The day on which a member asks what the law said.
 *
 * @param typed what was typed
 * @param day   null for the newest wording, and when it could not be understood
 * @param wrong why it could not be understood; empty when it could
 */
record LawDay(String typed, @Nullable LocalDate day, String wrong) {

    static LawDay of(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return new LawDay("", null, "");
        }
        try {
            PartialDate date = PartialDate.understand(words);
            if (date.isDay()) {
                return new LawDay(words, date.earliest().orElseThrow(), "");
            }
        } catch (IllegalArgumentException because) {
            return new LawDay(words, null, expected(words));
        }
        return new LawDay(words, null, expected(words));
    }

    private static String expected(String words) {
        return "Expected one day, such as 6 January 2022, found %s.".formatted(words);
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
