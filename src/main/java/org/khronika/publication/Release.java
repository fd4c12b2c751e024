package org.khronika.publication;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A frozen public copy.
 *
 * @param publishedBy    the name of the editor, for the desk
 * @param note           what the editors tell their readers about it
 * @param manifestSha256 of its manifest.json
 * @param live           whether it is the one that is served
 */
public record Release(
        int number,
        ZonedDateTime at,
        String publishedBy,
        @Nullable String note,
        String manifestSha256,
        boolean live) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Its day, where the organisation works. */
    public LocalDate date() {
        return at.toLocalDate();
    }

    /** Its day in words: 27 March 2023. */
    public String dateInWords() {
        return inWords(at);
    }

    static String inWords(ZonedDateTime at) {
        return DAY.format(at);
    }
}
