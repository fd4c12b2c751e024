package org.khronika.registers.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * The days that a register of records is asked for, as typed. A period may be given by any date: November 2022 begins on its first
 * day and ends on its last.
 *
 * @param wrong a sentence for each field that could not be understood, by its name
 */
record AskedScope(String from, String to, String on, String against, Scope scope, Map<String, Sayable> wrong) {

    static AskedScope of(Map<String, String> asked, LocalDate lastTold) {
        String from = asked.getOrDefault("from", "");
        String to = asked.getOrDefault("to", "");
        String on = asked.getOrDefault("on", "");
        String against = asked.getOrDefault("against", "");
        Map<String, Sayable> wrong = new LinkedHashMap<>();
        LocalDate first =
                date("from", from, wrong).flatMap(PartialDate::earliest).orElse(null);
        LocalDate last = date("to", to, wrong).flatMap(PartialDate::latest).orElse(null);
        if (first != null && last != null && last.isBefore(first)) {
            wrong.put("to", phrase("registers.asked.end-before-begin").with("found", to.strip()));
            first = null;
            last = null;
        }
        LocalDate day = day("on", on, wrong);
        return new AskedScope(
                from,
                to,
                on,
                against,
                new Scope(first, last, day == null ? lastTold : day, day("against", against, wrong), lastTold),
                wrong);
    }

    private static @Nullable LocalDate day(String field, String typed, Map<String, Sayable> wrong) {
        Optional<PartialDate> date = date(field, typed, wrong);
        if (date.isPresent() && !date.get().isDay()) {
            wrong.put(field, phrase("registers.asked.one-day").with("found", typed.strip()));
            return null;
        }
        return date.flatMap(PartialDate::earliest).orElse(null);
    }

    private static Optional<PartialDate> date(String field, String typed, Map<String, Sayable> wrong) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(PartialDate.understand(typed));
        } catch (IllegalArgumentException notADate) {
            wrong.put(field, phrase("registers.asked.date").with("found", typed.strip()));
            return Optional.empty();
        }
    }
}
