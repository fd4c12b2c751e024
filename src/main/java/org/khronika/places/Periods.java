package org.khronika.places;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** Periods of names and borders in words that say which day was the first or the last: "until 7 June 2022". */
final class Periods {

    private Periods() {}

    /** The period in words; empty for always. */
    static Sayable inWords(@Nullable PartialDate when) {
        if (when == null) {
            return Sayable.written("");
        }
        String[] ends = when.edtf().split("/");
        if (ends.length < 2) {
            return phrase("places.period.in").with("day", day(ends[0]));
        }
        if (ends[0].equals("..")) {
            return phrase("places.period.until").with("day", day(ends[1]));
        }
        return ends[1].equals("..")
                ? phrase("places.period.since").with("day", day(ends[0]))
                : phrase("places.period.from-to").with("from", day(ends[0])).with("to", day(ends[1]));
    }

    private static PartialDate day(String edtf) {
        return PartialDate.parse(edtf);
    }
}
