package org.khronika.desk.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/**
 * The days that a page is asked to be read for.
 *
 * @param on      how things stood at the end of this day; null for the newest
 * @param known   by what was known at the end of this day; null for what is known now
 * @param problem what was not understood, a sentence; null for nothing
 */
record ReadDays(
        @Nullable LocalDate on,
        @Nullable LocalDate known,
        @Nullable Sayable problem) {

    static final ReadDays NONE = new ReadDays(null, null, null);

    /** Whether the page is asked for as it stands. */
    boolean isNow() {
        return on == null && known == null;
    }
}
