package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.statistics.Breakdown.Way;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * A part of time in which records are counted: a month, a quarter of a year, a year, a day.
 *
 * @param first its first day
 */
record TimePart(Way way, LocalDate first) implements Comparable<TimePart> {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The part in which a day lies. */
    static TimePart of(Way way, LocalDate day) {
        return switch (way) {
            case MONTH -> new TimePart(way, day.withDayOfMonth(1));
            case QUARTER -> {
                int month = (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS_OF_A_QUARTER + 1;
                yield new TimePart(way, LocalDate.of(day.getYear(), month, 1));
            }
            case YEAR -> new TimePart(way, day.withDayOfYear(1));
            case DAY -> new TimePart(way, day);
            case RECORD, PLACE, STAGE, ANSWER -> throw new IllegalArgumentException(way.name());
        };
    }

    /** The part that a date certainly lies in; empty where it may lie in several. */
    static Optional<TimePart> holding(Way way, PartialDate date) {
        return holding(way, date.surelyFrom().orElse(null), date.surelyUntil().orElse(null));
    }

    /** The same of the days between which a date surely lies; null where that is open. */
    static Optional<TimePart> holding(Way way, @Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !of(way, first).equals(of(way, last))
                ? Optional.empty()
                : Optional.of(of(way, first));
    }

    /** Reads a {@link #code}; empty for any other text. */
    static Optional<TimePart> of(Way way, String code) {
        try {
            return switch (way) {
                case MONTH -> Optional.of(of(way, YearMonth.parse(code).atDay(1)));
                case QUARTER -> {
                    Matcher quarter = QUARTER.matcher(code);
                    yield quarter.matches()
                            ? Optional.of(of(
                                    way,
                                    LocalDate.of(
                                            Integer.parseInt(quarter.group(1)),
                                            Integer.parseInt(quarter.group(2)) * MONTHS_OF_A_QUARTER,
                                            1)))
                            : Optional.empty();
                }
                case YEAR -> Optional.of(of(way, Year.parse(code).atDay(1)));
                case DAY -> Optional.of(of(way, LocalDate.parse(code)));
                case RECORD, PLACE, STAGE, ANSWER -> Optional.empty();
            };
        } catch (DateTimeException noPart) {
            return Optional.empty();
        }
    }

    TimePart next() {
        return new TimePart(way, end());
    }

    /** The day after it. */
    private LocalDate end() {
        return switch (way) {
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(MONTHS_OF_A_QUARTER);
            case YEAR -> first.plusYears(1);
            case DAY, RECORD, PLACE, STAGE, ANSWER -> first.plusDays(1);
        };
    }

    /** Whether a date that lies between two days may lie in it; null where that is open. */
    boolean mayHold(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || from.isBefore(end())) && (to == null || !to.isBefore(first));
    }

    /** As it stands in addresses and files: 2022-11, 2022-Q4, 2022, 2022-11-14. */
    String code() {
        return switch (way) {
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Year.from(first).toString();
            case DAY, RECORD, PLACE, STAGE, ANSWER -> first.toString();
        };
    }

    Sayable label() {
        return switch (way) {
            case MONTH -> PartialDate.of(YearMonth.from(first)).capital();
            case QUARTER ->
                phrase("statistics.quarter")
                        .with("n", Integer.toString(first.get(IsoFields.QUARTER_OF_YEAR)))
                        .with("year", Integer.toString(first.getYear()));
            case YEAR -> Sayable.written(Year.from(first).toString());
            case DAY, RECORD, PLACE, STAGE, ANSWER -> PartialDate.of(first);
        };
    }

    /** The same beside its year. */
    Sayable brief() {
        return switch (way) {
            case MONTH -> language -> first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
            case QUARTER ->
                phrase("statistics.quarter.brief").with("n", Integer.toString(first.get(IsoFields.QUARTER_OF_YEAR)));
            case YEAR, DAY, RECORD, PLACE, STAGE, ANSWER -> label();
        };
    }

    /** The year that stands over it, where its brief name does not say it; empty where it does. */
    String year() {
        return way == Way.MONTH || way == Way.QUARTER ? Integer.toString(first.getYear()) : "";
    }

    @Override
    public int compareTo(TimePart other) {
        return first.compareTo(other.first);
    }
}
