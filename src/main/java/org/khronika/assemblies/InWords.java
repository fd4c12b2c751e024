package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Mention;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** Words that the pages of assemblies and events share. */
final class InWords {

    private InWords() {}

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
        return when == null || when.isDay() ? "" : Capitals.first(when.bounds(Locale.ENGLISH));
    }

    /** The sentence with its full stop, once. */
    static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") || words.endsWith("!")
                ? Capitals.first(words)
                : Capitals.first(words) + ".";
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
