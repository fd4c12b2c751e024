package org.khronika.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.springframework.stereotype.Component;

/** Reads pages as things stood on a day, by what was known on a day. */
@Component
class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /**
     * A page that was read.
     *
     * @param can   whether the kind of record can be read as of a day at all
     * @param knows whether it can be read by what was known on a day, too
     * @param on    the day, as the form shows it; the last day that the record knows of when none was asked for
     * @param known the day of the knowledge, as the form shows it
     * @param says  which days the page speaks of, a sentence; empty for a page as it stands
     * @param problem what was not understood; empty for nothing
     */
    record Read(RecordPage page, boolean can, boolean knows, String on, String known, String says, String problem) {}

    /** The days that the form asks for; a day that is not understood is said to be, and the page stays as it stands. */
    ReadDays read(String on, String known) {
        try {
            return new ReadDays(day(on), day(known), "");
        } catch (IllegalArgumentException e) {
            return new ReadDays(null, null, String.valueOf(e.getMessage()));
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
        throw new IllegalArgumentException(
                "Expected one day, such as 1 February 2023, found %s.".formatted(words.strip()));
    }

    <T extends Record> Read page(ShownType<T> type, Stored<T> record, Namer namer, ReadDays days) {
        if (!(type instanceof ReadAsOf<?>)) {
            return new Read(type.page(record, namer), false, false, "", "", "", "");
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
                    words(last),
                    words(today),
                    "",
                    days.problem());
        }
        Optional<RecordPage> then = dated.page(record, namer, on, known);
        return new Read(
                then.orElseGet(() -> nothing(type.page(record, namer), namer)),
                true,
                dated.byWhatWasKnown(),
                words(on),
                words(known),
                !dated.byWhatWasKnown()
                        ? "As it was on %s.".formatted(words(on))
                        : then.isEmpty()
                                ? "On %s nothing of this case was on record.".formatted(words(known))
                                : "As it stood on %s, by what was known on %s.".formatted(words(on), words(known)),
                "");
    }

    /** A page of which nothing but its name is left. */
    private static RecordPage nothing(RecordPage page, Namer namer) {
        return new PageBuilder(page.kindLabel(), page.title(), namer).build(new Notes(List.of(), namer));
    }

    private static String words(LocalDate day) {
        return PartialDate.of(day).inWords(Locale.ENGLISH);
    }
}
