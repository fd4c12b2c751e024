package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** When and where, as the pages of assemblies and events say it. */
final class WhenAndWhere {

    private WhenAndWhere() {}

    /** "14 September 2022, Astana." or as much of it as is known. */
    static String whenAndWhere(@Nullable PartialDate when, @Nullable Mention place) {
        List<String> parts = new ArrayList<>();
        if (when != null) {
            parts.add(when.inWords(Locale.ENGLISH));
        }
        if (place != null) {
            parts.add(place.text());
        }
        return parts.isEmpty() ? "" : Capitals.first(String.join(", ", parts)) + ".";
    }

    static @Nullable String when(@Nullable PartialDate when) {
        return when == null ? null : Capitals.first(when.inWords(Locale.ENGLISH));
    }

    /** What an imprecise date leaves open; empty for a day. */
    static String bounds(@Nullable PartialDate when) {
        return when == null || when.isDay() || when.isPart() || when.isInferred()
                ? ""
                : Capitals.first(when.bounds(Locale.ENGLISH));
    }
}
