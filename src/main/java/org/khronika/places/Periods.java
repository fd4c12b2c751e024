package org.khronika.places;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** Periods of names and borders in words that say which day was the first or the last: "until 7 June 2022". */
final class Periods {

    private Periods() {}

    /** The period in words; empty for always. */
    static String inWords(@Nullable PartialDate when) {
        if (when == null) {
            return "";
        }
        String[] ends = when.edtf().split("/");
        if (ends.length < 2) {
            return "in " + words(ends[0]);
        }
        if (ends[0].equals("..")) {
            return "until " + words(ends[1]);
        }
        return ends[1].equals("..") ? "since " + words(ends[0]) : "from " + words(ends[0]) + " to " + words(ends[1]);
    }

    private static String words(String edtf) {
        return PartialDate.parse(edtf).inWords(Locale.ENGLISH);
    }
}
