package org.khronika.publication;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/**
 * A frozen public copy.
 *
 * @param publishedBy    the name of the editor, for the desk
 * @param note           what the editors tell their readers about it
 * @param manifestSha256 of its manifest.json
 * @param live           whether it is the one that is served
 * @param languages      the tags of the languages that it is in, the first being that of its root
 */
public record Release(
        int number,
        ZonedDateTime at,
        String publishedBy,
        @Nullable String note,
        String manifestSha256,
        boolean live,
        List<String> languages) {

    /** Its day, where the organisation works. */
    public LocalDate date() {
        return at.toLocalDate();
    }

    /** Its day, to be said in words: 27 March 2023. */
    public PartialDate day() {
        return PartialDate.of(date());
    }
}
