package org.khronika.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.khronika.values.PartialDate;

/** Dates as forms by which records are found: "14 November 2022" finds that day, and "November 2022" each of its days. */
final class DayForms {

    private static final String MARK = "@";

    private DayForms() {}

    /** The forms of a date that a record gives: its day, its month. */
    static List<String> forms(PartialDate date) {
        List<String> forms = new ArrayList<>();
        if (date.isDay()) {
            date.earliest().ifPresent(day -> forms.add(MARK + day));
        }
        date.earliest()
                .map(YearMonth::from)
                .filter(month ->
                        date.latest().map(YearMonth::from).filter(month::equals).isPresent())
                .ifPresent(month -> forms.add(MARK + month));
        return forms;
    }

    /** The form of a date that is asked for; empty for one that is no day and no month. */
    static List<String> asked(PartialDate date) {
        List<String> forms = forms(date);
        return forms.isEmpty() ? List.of() : List.of(forms.getFirst());
    }

    /** The date without saying that we infer it. */
    static PartialDate plain(PartialDate date) {
        return date.isInferred()
                ? PartialDate.parse(date.edtf().replaceAll("[?]", "").replace('%', '~'))
                : date;
    }
}
