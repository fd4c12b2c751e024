package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways in which a date can be known; each says between which ends it lies and how EDTF writes it. */
sealed interface DateForm {

    /** What it begins with, null when it is open towards the past. */
    default @Nullable CalendarDate from() {
        return null;
    }

    /** What it ends with, null when it is open towards the future. */
    default @Nullable CalendarDate to() {
        return null;
    }

    /** As EDTF writes it. */
    default String edtf() {
        return switch (this) {
            case At(CalendarDate when) -> when.edtf();
            case Within within -> within.from().edtf() + "/" + within.to().edtf();
            case Between(CalendarDate from, CalendarDate to) -> from.edtf() + "/" + to.edtf();
            case Since(CalendarDate from) -> from.edtf() + (from.isDay() ? "/" : "/..");
            case Until(CalendarDate to) -> (to.isDay() ? "/" : "../") + to.edtf();
            case After after -> after.from().edtf() + "/..";
            case Before before -> "../" + before.to().edtf();
        };
    }

    /** The first day it may be, empty when it is open towards the past. */
    default Optional<LocalDate> earliest() {
        return Optional.ofNullable(from()).map(CalendarDate::earliest);
    }

    /** The last day it may be, empty when it is open towards the future. */
    default Optional<LocalDate> latest() {
        return Optional.ofNullable(to()).map(CalendarDate::latest);
    }

    /** The day before which it surely does not lie, empty when it is open towards the past. */
    default Optional<LocalDate> surelyFrom() {
        return Optional.ofNullable(from()).map(CalendarDate::mayBegin);
    }

    /** The day after which it surely does not lie, empty when it is open towards the future. */
    default Optional<LocalDate> surelyUntil() {
        return Optional.ofNullable(to()).map(CalendarDate::mayEnd);
    }

    /** Whether an end is only about right. */
    default boolean approximate() {
        CalendarDate from = from();
        CalendarDate to = to();
        return (from != null && from.approximate()) || (to != null && to.approximate());
    }

    /** A day, a month or a year. */
    record At(CalendarDate when) implements DateForm {

        @Override
        public CalendarDate from() {
            return when;
        }

        @Override
        public CalendarDate to() {
            return when;
        }
    }

    /** Early, mid or late in a month, or in a year when the month is 0. */
    record Within(Third third, int year, int month) implements DateForm {

        @Override
        public CalendarDate from() {
            return third.from(year, month);
        }

        @Override
        public CalendarDate to() {
            return third.to(year, month);
        }

        @Override
        public Optional<LocalDate> surelyFrom() {
            return Optional.of(whole().earliest());
        }

        @Override
        public Optional<LocalDate> surelyUntil() {
            return Optional.of(whole().latest());
        }

        /** Its days are our reading; that it is of this month, or year, is what was said. */
        private CalendarDate whole() {
            return new CalendarDate(year, month, 0, false);
        }
    }

    /** From one to the other, or some day between them. */
    record Between(CalendarDate from, CalendarDate to) implements DateForm {

        public Between {
            if (from.earliest().isAfter(to.latest())) {
                throw new WrongValue(phrase("values.wrong.ends-before"));
            }
        }

        /** These ends as a date: one calendar date when they are the same, a part when they are the ends of one. */
        static DateForm of(CalendarDate from, CalendarDate to) {
            if (from.equals(to)) {
                return new At(from);
            }
            return Third.having(from, to).<DateForm>map(part -> part).orElseGet(() -> new Between(from, to));
        }
    }

    /** From then on. After a day its end is unknown, {@code 2022-01-05/}, since {@code /..} there means "after". */
    record Since(CalendarDate from) implements DateForm {}

    /** Until then and perhaps then: the mirror of {@link Since}. */
    record Until(CalendarDate to) implements DateForm {}

    /** Some day after another: {@code from} is the first day it may be, {@code excluded} what it is after. */
    record After(CalendarDate from, DateForm excluded) implements DateForm {

        static After day(LocalDate excluded, boolean approximate) {
            return new After(
                    CalendarDate.of(excluded.plusDays(1), approximate), Excluded.endingOn(excluded, approximate));
        }
    }

    /** Some day before another: {@code to} is the last day it may be, {@code excluded} what it is before. */
    record Before(CalendarDate to, DateForm excluded) implements DateForm {

        static Before day(LocalDate excluded, boolean approximate) {
            return new Before(
                    CalendarDate.of(excluded.minusDays(1), approximate), Excluded.beginningOn(excluded, approximate));
        }
    }
}
