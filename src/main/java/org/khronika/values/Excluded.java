package org.khronika.values;

import java.time.LocalDate;

/** What a date is said to be before or after: the largest year, month or part of a month with that edge, or the day. */
class Excluded {

    private Excluded() {}

    /** "Before June 2022" has 1 June as its edge; "before mid-June 2022" has about 11 June. */
    static DateForm beginningOn(LocalDate edge, boolean approximate) {
        boolean first = edge.getDayOfMonth() == 1;
        if (approximate && edge.getDayOfMonth() == 11) {
            return part(Third.MIDDLE, edge);
        }
        return unit(edge, first, first && edge.getMonthValue() == 1, approximate);
    }

    /** "After June 2022" has 30 June as its edge; "after mid-June 2022" has about 20 June. */
    static DateForm endingOn(LocalDate edge, boolean approximate) {
        boolean last = edge.getDayOfMonth() == edge.lengthOfMonth();
        if (approximate && (edge.getDayOfMonth() == 10 || edge.getDayOfMonth() == 20)) {
            return part(edge.getDayOfMonth() == 10 ? Third.EARLY : Third.MIDDLE, edge);
        }
        return unit(edge, last, last && edge.getMonthValue() == 12, approximate);
    }

    private static DateForm part(Third third, LocalDate edge) {
        return new DateForm.Within(third, edge.getYear(), edge.getMonthValue());
    }

    private static DateForm unit(LocalDate edge, boolean month, boolean year, boolean approximate) {
        return new DateForm.At(new CalendarDate(
                edge.getYear(), year ? 0 : edge.getMonthValue(), month ? 0 : edge.getDayOfMonth(), approximate));
    }
}
