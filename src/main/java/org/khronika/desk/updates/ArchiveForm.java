package org.khronika.desk.updates;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Refused;
import org.khronika.archive.OldUpdate;
import org.khronika.values.PartialDate;
import org.khronika.words.SaysWhy;

/** What the page that takes an old update asks, as it was typed. */
record ArchiveForm(String text, String title, String country, String day, String period) {

    /** What was not sent is empty. */
    ArchiveForm {
        text = Objects.requireNonNullElse(text, "");
        title = Objects.requireNonNullElse(title, "");
        country = Objects.requireNonNullElse(country, "");
        day = Objects.requireNonNullElse(day, "");
        period = Objects.requireNonNullElse(period, "");
    }

    static ArchiveForm empty() {
        return new ArchiveForm("", "", "", "", "");
    }

    /** The same for an installation of a country. */
    ArchiveForm of(String itsCountry) {
        return country.isBlank() ? new ArchiveForm(text, title, itsCountry, day, period) : this;
    }

    /**
     * The update with its text.
     *
     * @param stated the title that the file states about itself; null for none
     * @throws Refused for a date that is not understood
     */
    OldUpdate update(String words, @Nullable String stated) {
        return new OldUpdate(
                title.isBlank() ? Objects.requireNonNullElse(stated, "") : title.strip(),
                country.strip(),
                date("day", day),
                date("period", period),
                words);
    }

    private static @Nullable PartialDate date(String field, String typed) {
        try {
            return typed.isBlank() ? null : PartialDate.understand(typed);
        } catch (IllegalArgumentException misunderstood) {
            throw new Refused(field, SaysWhy.of(misunderstood));
        }
    }
}
