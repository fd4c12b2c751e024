package org.khronika.reading;

import org.jspecify.annotations.Nullable;

/**
 * A date as written, before what it leaves open is filled in.
 *
 * @param reads how its parts are to be understood
 * @param year null when it names none
 * @param month 0 when it names none
 * @param day 0 when it names none
 * @param year2 the same for the end of a range
 * @param part early, middle, late or a half; null when the whole is meant
 * @param count a number of days, months or a quarter
 */
record RawDate(
        int start,
        int end,
        String rule,
        String reads,
        @Nullable Integer year,
        int month,
        int day,
        @Nullable Integer year2,
        int month2,
        int day2,
        @Nullable String part,
        @Nullable String part2,
        int count,
        @Nullable String relative) {

    boolean isRange() {
        return reads.equals("range");
    }

    /** Whether it can be written as EDTF once its year is known. */
    boolean namesMonthOrYear() {
        return month > 0 || year != null;
    }

    /** The first year it names, the later one of a range. */
    @Nullable
    Integer namedYear() {
        return year2 != null ? year2 : year;
    }

    RawDate inYear(int resolved) {
        return new RawDate(
                start, end, rule, reads, resolved, month, day, year2, month2, day2, part, part2, count, relative);
    }

    RawDate endingInYear(int resolved) {
        return new RawDate(
                start, end, rule, reads, year, month, day, resolved, month2, day2, part, part2, count, relative);
    }
}
