package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A date as far as it is known: a day, month, year, part of a month or year, an interval, open or closed, perhaps
 * approximate. It never pretends to know more; a date of which nothing is known is no value at all, but null.
 *
 * <p>It is stored as EDTF (ISO 8601-2), in one canonical spelling per date, years 1000 to 2999:
 *
 * <ul>
 *   <li>{@code 2022-11-14}, {@code 2023-01}, {@code 2022}; {@code 2015~} is "about 2015"
 *   <li>{@code 2022-10/2023-01} from one to the other, or some day between
 *   <li>{@code 2023-01-11~/2023-01-20~} mid-January 2023: early, mid and late are days 1 to 10, 11 to 20 and 21 to the
 *       end of a month, or the thirds of a year, by whole months; both ends approximate
 *   <li>{@code 2022-03/..} since March 2022; {@code 2022-03-05/} since a day (its end is unknown)
 *   <li>{@code ../2022-10} until October 2022, inclusive; {@code /2022-10-05} until a day
 *   <li>{@code ../2022-05-31} before June 2022, {@code 2022-11-15/..} after 14 November 2022
 * </ul>
 *
 * <p>A date that no source gives, and that we infer, says so itself: {@code 2022-01?}, {@code 2022-01?/2023-02?}, {@code 2022-01%} with
 * "about". Whatever prints it prints "(inferred by us)" after it, so that no page can tell it as the word of a source by forgetting to.
 *
 * <p>Dates sort by their earliest day, then by their latest, open ones last; a date that is open towards the past stands at its latest
 * day, where readers look for "until January 2023". "About" does not move the
 * earliest and latest day, by which a date is sorted and found. It moves the days between which the date surely lies: about 14 November, or about
 * November, may be a month earlier or later, about 2015 a year; early November is in November. Nothing here knows a time zone, so none can move a date.
 */
public final class PartialDate implements Comparable<PartialDate>, Sayable {

    /** What is said beside a date, or anything else, that no source gives. */
    public static final String INFERRED = "inferred by us";

    private static final Comparator<PartialDate> ORDER = Comparator.comparing(
                    (PartialDate date) -> date.earliest().or(date::latest).orElse(LocalDate.MIN))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(PartialDate::edtf);

    private final DateForm form;
    private final boolean inferred;

    private PartialDate(DateForm form, boolean inferred) {
        this.form = form;
        this.inferred = inferred;
    }

    /** Reads the stored form, or refuses the text with a sentence. */
    @JsonCreator
    public static PartialDate parse(String edtf) {
        DateForm form = Parsing.of(InferredMark.without(edtf), phrase("values.expected.edtf"), Edtf::read);
        return new PartialDate(form, InferredMark.isIn(edtf));
    }

    /**
     * Reads what a person types in English, Russian or Kazakh, or EDTF; or refuses it with a sentence that says what is
     * wrong. Where a date can be read in two ways, such as 03/04/2022, it asks instead of guessing.
     */
    public static PartialDate understand(String words) {
        String said = words.strip();
        boolean stored = Edtf.isLike(InferredMark.without(said));
        String date = stored ? InferredMark.without(said) : InferredMark.unsaid(said);
        DateForm form = Parsing.of(
                date, phrase("values.expected.date"), text -> stored ? Edtf.read(text) : DateGrammar.read(text));
        return new PartialDate(form, stored ? InferredMark.isIn(said) : !date.equals(said));
    }

    /** This day. */
    public static PartialDate of(LocalDate day) {
        return parse(day.toString());
    }

    /** Some day of this month, or all of it. */
    public static PartialDate of(YearMonth month) {
        return parse(month.toString());
    }

    /** Some day of this year, or all of it. */
    public static PartialDate of(Year year) {
        return parse("%04d".formatted(year.getValue()));
    }

    /** The days from one to another, which are called by their month or year where they are all of it. */
    public static PartialDate spanning(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(to)) {
            return of(from);
        }
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            return of(month);
        }
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))
                ? of(Year.from(from))
                : parse(from + "/" + to);
    }

    /** The same, of which the first or the last day is only about right: what was said as a part of a month is called so again. */
    public static PartialDate spanning(LocalDate from, boolean aboutFirst, LocalDate to, boolean aboutLast) {
        PartialDate exact = spanning(from, to);
        if (aboutFirst && aboutLast && exact.isOneDate()) {
            return parse(exact.edtf() + "~");
        }
        return aboutFirst || aboutLast
                ? parse(from + (aboutFirst ? "~" : "") + "/" + to + (aboutLast ? "~" : ""))
                : exact;
    }

    /** This day, or about it. */
    public static PartialDate of(LocalDate day, boolean about) {
        return about ? parse(day + "~") : of(day);
    }

    /** The stored form, canonical: equal dates have equal EDTF. */
    @JsonValue
    public String edtf() {
        return inferred ? InferredMark.with(form.edtf()) : form.edtf();
    }

    /** The same date, as one that we infer. */
    public PartialDate inferred() {
        return new PartialDate(form, true);
    }

    /** A date as one that we infer where that is said beside it; as it is where not, and null for null. */
    public static @Nullable PartialDate markedIf(boolean inferred, @Nullable PartialDate date) {
        return date != null && inferred ? date.inferred() : date;
    }

    /** Whether no source gives it and we infer it. */
    public boolean isInferred() {
        return inferred;
    }

    /** The date as it is printed: "mid-January 2023". */
    @Override
    public String in(Language language) {
        return said(DateLanguage.of(language).words(form), language);
    }

    /**
     * The date as the end of a sentence: "on" when something happened, "began" of what began then and may last, "asof" what a number speaks
     * of, "since" and "until" when something lasts, "bounds" the days it may be.
     */
    @Override
    public String in(Language language, String use) {
        return switch (use) {
            case "capital", "small" -> Sayable.super.in(language, use);
            default -> said(DateLanguage.of(language).words(form, use), language);
        };
    }

    private String said(String words, Language language) {
        return inferred ? InferredMark.said(words, language) : words;
    }

    private String said(String words) {
        return inferred ? words + " (" + INFERRED + ")" : words;
    }

    /** The date as it is printed: "mid-January 2023", in English, Russian or Kazakh (English for any other locale). */
    public String inWords(Locale locale) {
        return said(DateLanguage.of(locale).words(form));
    }

    /**
     * When something happened, as the end of a sentence in English: "on 3 May 2022", "in May 2022", "between 15 and 19 November 2022",
     * "by 20 October 2022", as the form of the date demands.
     */
    public String happenedInWords() {
        return said(EnglishDates.ENGLISH.happened(form));
    }

    /** Since when something lasts, as the end of a sentence in English: "since 3 May 2022", "since a day between 15 and 19 November 2022". */
    public String lastsInWords() {
        return said(EnglishDates.ENGLISH.lasts(form));
    }

    /** The first day it may be, empty when it is open towards the past. */
    public Optional<LocalDate> earliest() {
        return form.earliest();
    }

    /** The last day it may be, empty when it is open towards the future. */
    public Optional<LocalDate> latest() {
        return form.latest();
    }

    /**
     * The last day on which what bears this date may have begun: of "since March 2022" 31 March, of "after 14 November" none, of
     * any other date its latest day.
     */
    public Optional<LocalDate> begunBy() {
        return form instanceof DateForm.Since(CalendarDate from) ? Optional.of(from.latest()) : latest();
    }

    /** The first day that it names: of a date that is open towards the past, "by February", the first day of February. */
    public Optional<LocalDate> firstNamed() {
        return earliest().or(() -> Optional.ofNullable(form.to()).map(CalendarDate::earliest));
    }

    /** What it begins with, as it is told: of "from January to 5 August" January, of a part of a month that part; of a date that is open towards the past what it ends with. */
    public PartialDate beginning() {
        CalendarDate from = form.from();
        return isPart() ? this : from == null ? ending() : new PartialDate(new DateForm.At(from), inferred);
    }

    /** What it ends with, likewise; of "by early February", early February. */
    public PartialDate ending() {
        CalendarDate to = form.to();
        if (isPart()) {
            return this;
        }
        return to == null
                ? beginning()
                : new PartialDate(form instanceof DateForm.Until ? Third.upTo(to) : new DateForm.At(to), inferred);
    }

    /** Whether it is one day, exactly. */
    public boolean isDay() {
        return form instanceof DateForm.At(CalendarDate when) && when.isDay() && !when.approximate();
    }

    /** Whether it is one day, one month or one year, and no stretch between two. */
    public boolean isOneDate() {
        return form instanceof DateForm.At;
    }

    /** Whether it is only about right. */
    public boolean isApproximate() {
        return form.approximate();
    }

    /** Whether the first day that it may be is only about right. */
    public boolean isAboutFirst() {
        return form.from() != null && form.from().approximate();
    }

    /** Whether the last day on which what bears it may have begun is only about right. */
    public boolean isAboutLast() {
        return form instanceof DateForm.Since
                ? isAboutFirst()
                : form.to() != null && form.to().approximate();
    }

    /** Whether it is said as a part of a month or a year: early February; which days that means is our reading, and no page tells them. */
    public boolean isPart() {
        return form instanceof DateForm.Within;
    }

    /** Whether it is some day after another, and not a day since which something lasts. */
    public boolean isAfter() {
        return form instanceof DateForm.After;
    }

    /** Whether it lies wholly before the other; not where their days may touch. */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().flatMap(last -> other.earliest().map(last::isBefore)).orElse(false);
    }

    /** All the days it may be, empty when it is open at an end. */
    public Optional<Period> period() {
        return earliest().flatMap(first -> latest().map(last -> new Period(first, last)));
    }

    /** The day before which it surely does not lie, which "about" makes earlier; empty when it is open towards the past. */
    public Optional<LocalDate> surelyFrom() {
        return form.surelyFrom();
    }

    /** The day after which it surely does not lie, which "about" makes later; empty when it is open towards the future. */
    public Optional<LocalDate> surelyUntil() {
        return form.surelyUntil();
    }

    /** The month in which it surely lies: early February is in February, but about 1 February may be in January; empty where it may be in several. */
    public Optional<YearMonth> month() {
        return surelyFrom()
                .map(YearMonth::from)
                .filter(month ->
                        surelyUntil().map(YearMonth::from).filter(month::equals).isPresent());
    }

    /** Whether it may be a day of the period. */
    public boolean overlaps(Period period) {
        return earliest().map(first -> !first.isAfter(period.last())).orElse(true)
                && latest().map(last -> !last.isBefore(period.first())).orElse(true);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && date.form.equals(form) && date.inferred == inferred;
    }

    @Override
    public int hashCode() {
        return 31 * form.hashCode() + Boolean.hashCode(inferred);
    }

    @Override
    public String toString() {
        return edtf();
    }
}
