package org.khronika.publication.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RegisterDaysJson;
import org.khronika.publication.PublicJson;
import org.khronika.values.PartialDate;

/**
 * What a register says on every day, beside its page. It is a script that hands over data and does nothing else: a page that was opened from a
 * folder may load no other kind of file.
 *
 * @param name  of the file
 * @param last  the last day of which it tells
 * @param first the first day on which it says something else than on all days before; null where it says the same on all
 * @param firstDay the same, to be said in words
 */
public record DaysFile(
        String name, LocalDate last, @Nullable LocalDate first, Optional<PartialDate> firstDay, String text) {

    static DaysFile of(RegisterDays days) {
        return new DaysFile(
                days.slug() + "-days.js",
                days.last(),
                days.first(),
                Optional.ofNullable(days.firstInWords()),
                "khronikaDays(%s);\n".formatted(PublicJson.text(RegisterDaysJson.of(days))));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The last day, to be said in words. */
    public PartialDate lastDay() {
        return PartialDate.of(last);
    }
}
