package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.ReadAsOf;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** Reads pages as things stood on a day, by what was known on a day. */
@Component
record AsOf(Clock clock) {

    /**
     * A page that was read.
     *
     * @param can   whether the kind of record can be read as of a day at all
     * @param knows whether it can be read by what was known on a day, too
     * @param on    the day, as the form shows it; the last day that the record knows of when none was asked for
     * @param known the day of the knowledge, as the form shows it
     * @param says  which days the page speaks of, a sentence; null for a page as it stands
     * @param problem what was not understood; null for nothing
     */
    record Read(
            RecordPage page,
            boolean can,
            boolean knows,
            String on,
            String known,
            @Nullable Sayable says,
            @Nullable Sayable problem) {}

    /** The days that the form asks for; a day that is not understood is said to be, and the page stays as it stands. */
    ReadDays read(String on, String known) {
        try {
            return new ReadDays(day(on), day(known), null);
        } catch (IllegalArgumentException e) {
            return new ReadDays(null, null, SaysWhy.of(e));
        }
    }

    private static @Nullable LocalDate day(String words) {
        if (words.isBlank()) {
            return null;
        }
        PartialDate date = PartialDate.understand(words);
        return date.isDay() ? date.earliest().orElseThrow() : refuse(words);
    }

    private static LocalDate refuse(String words) {
        throw new WrongValue(phrase("desk.as-of.one-day").with("found", words.strip()));
    }

    <T extends Record> Read page(ShownType<T> type, Stored<T> record, Namer namer, ReadDays days) {
        if (!(type instanceof ReadAsOf<?>)) {
            return new Read(type.page(record, namer), false, false, "", "", null, null);
        }
        @SuppressWarnings("unchecked")
        ReadAsOf<T> dated = (ReadAsOf<T>) type;
        LocalDate today = LocalDate.now(clock);
        LocalDate last = dated.lastDay(record.body()).orElse(today);
        LocalDate on = days.on() == null ? (days.known() == null ? last : days.known()) : days.on();
        LocalDate known = days.known() == null ? today : days.known();
        if (days.isNow()) {
            return new Read(
                    type.page(record, namer),
                    true,
                    dated.byWhatWasKnown(),
                    words(last, namer),
                    words(today, namer),
                    null,
                    days.problem());
        }
        Optional<RecordPage> then = dated.page(record, namer, on, known);
        return new Read(
                then.orElseGet(() -> nothing(type.page(record, namer), namer)),
                true,
                dated.byWhatWasKnown(),
                words(on, namer),
                words(known, namer),
                !dated.byWhatWasKnown()
                        ? phrase("desk.as-of.on").with("on", PartialDate.of(on))
                        : then.isEmpty()
                                ? phrase("desk.as-of.nothing")
                                        .with("known", PartialDate.of(known))
                                        .capital()
                                : phrase("desk.as-of.stood")
                                        .with("on", PartialDate.of(on))
                                        .with("known", PartialDate.of(known)),
                null);
    }

    /** A page of which nothing but its name is left. */
    private static RecordPage nothing(RecordPage page, Namer namer) {
        return new PageBuilder(page.kindLabel(), page.title(), namer).build(new Notes(List.of(), namer));
    }

    private static String words(LocalDate day, Namer namer) {
        return PartialDate.of(day).in(namer.language());
    }
}
