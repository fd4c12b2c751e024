package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Since when somebody is held, as the home page says it. One of several days is no day since when.
 *
 * @param earliest the first day that it can have been; null when that is open
 * @param latest   the last; null when that is open
 * @param inferred whether we infer it
 */
record HeldSince(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean inferred) {

    /** "held since 31 August 2020 or earlier (inferred by us)"; says nothing when nothing is known. */
    Sayable told() {
        boolean known = earliest != null || latest != null;
        return known && inferred ? phrase("values.date-inferred").with("date", since()) : since();
    }

    private Sayable since() {
        if (earliest == null) {
            return latest == null
                    ? Sayable.written("")
                    : said("publication.held.since.or-earlier", PartialDate.of(latest));
        }
        if (latest == null) {
            return said("publication.held.since.or-later", PartialDate.of(earliest));
        }
        PartialDate one = oneDate(earliest, latest);
        return one == null
                ? said("publication.held.since.some-day", PartialDate.parse(earliest + "/" + latest))
                : said("publication.held.since.date", one);
    }

    private static Sayable said(String key, PartialDate day) {
        return phrase(key).with("day", day);
    }

    /** A day, a month or a year; null when it is none of them. */
    private static @Nullable PartialDate oneDate(LocalDate earliest, LocalDate latest) {
        YearMonth month = YearMonth.from(earliest);
        if (earliest.equals(latest)) {
            return PartialDate.of(earliest);
        }
        if (earliest.getDayOfMonth() == 1 && latest.equals(month.atEndOfMonth())) {
            return PartialDate.of(month);
        }
        return earliest.getDayOfYear() == 1 && latest.equals(LocalDate.of(earliest.getYear(), 12, 31))
                ? PartialDate.of(Year.from(earliest))
                : null;
    }
}
