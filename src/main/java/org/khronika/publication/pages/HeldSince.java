package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Since when somebody is held, as the home page says it. One of several days is no day since when; what is only about right is told as the register has it.
 *
 * @param earliest the first day that it can have been; null when that is open
 * @param latest   the last; null when that is open
 * @param inferred whether we infer it
 * @param about    "earliest", "latest": which of the two are only about right, as the register has it
 * @param lastKnown the last day for which it is known, where that is before the day of the page; null where not
 */
record HeldSince(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean inferred,
        Set<String> about,
        @Nullable LocalDate lastKnown) {

    /** "held since 31 August 2020 or earlier (inferred by us); last known 3 May 2021"; says nothing when nothing is known. */
    Sayable told() {
        return lastKnown == null
                ? sinceWhen()
                : Sayable.clauses(List.of(
                        sinceWhen(), phrase("registers.entry.last-known").with("day", PartialDate.of(lastKnown))));
    }

    private Sayable sinceWhen() {
        boolean known = earliest != null || latest != null;
        return known && inferred ? phrase("values.date-inferred").with("date", since()) : since();
    }

    private Sayable since() {
        if (earliest == null) {
            return latest == null
                    ? Sayable.written("")
                    : said("publication.held.since.or-earlier", PartialDate.of(latest, about.contains("latest")));
        }
        if (latest == null) {
            return said("publication.held.since.or-later", PartialDate.of(earliest, about.contains("earliest")));
        }
        PartialDate day = PartialDate.spanning(earliest, about.contains("earliest"), latest, about.contains("latest"));
        boolean date = day.isOneDate() || (day.isApproximate() && earliest.equals(latest));
        return said(date ? "publication.held.since.date" : "publication.held.since.some-day", day);
    }

    private static Sayable said(String key, PartialDate day) {
        return phrase(key).with("day", day);
    }
}
