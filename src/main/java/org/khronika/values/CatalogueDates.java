package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/**
 * Dates in a language that is a folder of catalogues alone: months, and in which order day, month and year stand, as the Unicode Consortium has collected
 * them (CLDR); what stands around a date, as the catalogues of the language say it.
 */
record CatalogueDates(Language language) implements DateLanguage {

    private static final String PLAIN = "plain";
    private static final Set<String> COLLECTED =
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).collect(Collectors.toUnmodifiableSet());

    @Override
    public String words(DateForm form) {
        return said(form, PLAIN);
    }

    @Override
    public String happened(DateForm form) {
        return said(form, "on");
    }

    @Override
    public String began(DateForm form) {
        return said(form, "began");
    }

    @Override
    public String asOf(DateForm form) {
        return said(form, "asof");
    }

    @Override
    public String ends(DateForm form) {
        return said(form, "until");
    }

    @Override
    public String lasts(DateForm form) {
        return said(form, "since");
    }

    @Override
    public String orClose() {
        return phrase("values.dates.or-close").in(language);
    }

    @Override
    public String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        String which = first == null
                ? last == null ? "any" : "before"
                : last == null ? "after" : first.equals(last) ? "one" : "between";
        return phrase("values.dates.days")
                .with("which", which)
                .with("from", first == null ? "" : day(first))
                .with("to", last == null ? "" : day(last))
                .in(language);
    }

    private String said(DateForm form, String use) {
        Phrase phrase = switch (form) {
            case DateForm.At(CalendarDate when) ->
                phrase("values.dates.at")
                        .with("day", when.isDay() ? "yes" : "no")
                        .with("date", date(when));
            case DateForm.Within within ->
                phrase("values.dates.at").with("day", "no").with("date", part(within));
            case DateForm.Between(CalendarDate from, CalendarDate to) ->
                phrase("values.dates.between").with("from", date(from)).with("to", date(to));
            case DateForm.Since(CalendarDate from) ->
                phrase("values.dates.from").with("date", date(from));
            case DateForm.Until(CalendarDate to) -> phrase("values.dates.up-to").with("date", date(to));
            case DateForm.After after -> phrase("values.dates.after").with("date", words(after.excluded()));
            case DateForm.Before before -> phrase("values.dates.before").with("date", words(before.excluded()));
        };
        return phrase.with("use", use).in(language);
    }

    private String part(DateForm.Within within) {
        return phrase("values.dates.part")
                .with("third", within.third().name())
                .with("date", date(new CalendarDate(within.year(), within.month(), 0, false)))
                .in(language);
    }

    private String date(CalendarDate date) {
        String exact = date.isYear()
                ? "%04d".formatted(date.year())
                : date.isDay() ? day(date.earliest()) : skeleton("yMMMM", date.earliest());
        return date.approximate()
                ? phrase("values.dates.about").with("date", exact).in(language)
                : exact;
    }

    private String day(LocalDate day) {
        return skeleton("yMMMMd", day);
    }

    /** The parts of a day, in the order and with the signs of the language. */
    private String skeleton(String parts, LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton(parts, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** That of nobody, where nothing was collected of the language: the library would take the language of the machine instead. */
    private ULocale locale() {
        ULocale locale = COLLECTED.contains(language.tag()) ? ULocale.forLocale(language.locale()) : ULocale.ROOT;
        // Sources here are dated by one calendar, whichever is first in the country of the language.
        return locale.setKeywordValue("calendar", "gregorian");
    }
}
