package org.khronika.records;

import java.util.ArrayList;
import java.util.List;
import org.khronika.values.PartialDate;

/** Finds the dates that a body tells, wherever they stand in it. */
public final class DaysTold {

    private static final InBody DATES = new InBody(PartialDate.class);

    private DaysTold() {}

    /** The dates, in the order of the components; one that is told twice is there twice. */
    public static List<PartialDate> in(Record body) {
        List<PartialDate> found = new ArrayList<>();
        DATES.each(body, (_, value) -> found.add((PartialDate) value));
        return List.copyOf(found);
    }
}
