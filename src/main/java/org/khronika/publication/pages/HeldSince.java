package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
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
        PartialDate day = PartialDate.spanning(earliest, latest);
        return said(day.isOneDate() ? "publication.held.since.date" : "publication.held.since.some-day", day);
    }

    private static Sayable said(String key, PartialDate day) {
        return phrase(key).with("day", day);
    }
}
