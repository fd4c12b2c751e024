package org.khronika.archive;

import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/**
 * An old update as somebody brings it.
 *
 * @param country two capital letters such as KZ
 * @param day     on which it was published; null where that is not known
 * @param period  that it tells of; null where that is not said
 * @param text    its words, a line for each paragraph; Markdown is text whose headings begin with #
 */
public record OldUpdate(
        String title,
        String country,
        @Nullable PartialDate day,
        @Nullable PartialDate period,
        String text) {}
