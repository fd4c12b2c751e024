package org.khronika.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/**
 * Where a wording was read.
 *
 * @param title     what it is: a code, a law
 * @param address   where it stands, if it stands anywhere
 * @param redaction the day of the redaction that was read
 */
public record Source(
        Sayable title, @Nullable String address, @Nullable LocalDate redaction) {}
