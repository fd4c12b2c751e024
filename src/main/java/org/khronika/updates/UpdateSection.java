package org.khronika.updates;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.BoundText;
import org.khronika.records.Given;

/**
 * A section of an update.
 *
 * @param heading where it has another than its chapter: several sections may be of one
 * @param text    its prose; null while nothing is written
 */
public record UpdateSection(
        @Asked Chapter chapter,
        @Asked @Nullable String heading,
        @Asked(prose = true) @Nullable BoundText text) {

    /** A section of which nothing is said is of everything. */
    public UpdateSection {
        chapter = chapter == null ? Chapter.GENERAL : chapter;
        heading = Given.text(heading);
        text = text == null || text.markdown().isEmpty() ? null : text;
    }
}
