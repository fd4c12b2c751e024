package org.khronika.values;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Every way in which a date can be known, most of them close together so that they often meet. */
class AnyDates extends DomainContextBase {

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(single(), stretch(), part(), open())
                .flatMap(edtf -> Arbitraries.of(false, true).map(inferred -> {
                    PartialDate date = PartialDate.parse(edtf);
                    return inferred ? date.inferred() : date;
                }));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return day();
    }

    private static Arbitrary<String> single() {
        return calendarDate().map(CalendarDate::edtf);
    }

    private static Arbitrary<String> stretch() {
        return Combinators.combine(calendarDate(), calendarDate())
                .filter((one, other) -> !one.earliest().isAfter(other.latest()))
                .as((one, other) -> one.edtf() + "/" + other.edtf());
    }

    private static Arbitrary<String> part() {
        return Combinators.combine(
                        Arbitraries.of(Third.class),
                        year(),
                        Arbitraries.integers().between(0, 12))
                .as((third, year, month) -> new DateForm.Within(third, year, month).edtf());
    }

    private static Arbitrary<String> open() {
        Arbitrary<String> end = calendarDate()
                .filter(date -> date.year() > 1000 && date.year() < 2999)
                .map(CalendarDate::edtf);
        return Combinators.combine(end, Arbitraries.of("%s/..", "../%s", "%s/", "/%s"))
                .as((date, form) -> form.formatted(date));
    }

    private static Arbitrary<CalendarDate> calendarDate() {
        return Combinators.combine(
                        year(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.of(true, false))
                .filter((year, month, day, about) -> exists(year, month, day))
                .as(CalendarDate::new);
    }

    private static boolean exists(int year, int month, int day) {
        return month == 0 ? day == 0 : day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private static Arbitrary<Integer> year() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(2021, 2024)),
                Tuple.of(1, Arbitraries.integers().between(1000, 2999)));
    }

    private static Arbitrary<LocalDate> day() {
        LocalDate first = LocalDate.of(2020, 12, 1);
        return Arbitraries.integers().between(0, 1600).map(first::plusDays);
    }
}
