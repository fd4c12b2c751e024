package org.khronika.sources.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The text of a file: lines end with a line feed, there is no NUL, all else is as the file has it; each paragraph is a line.
 *
 * @param type what the file is, judged by its content
 * @param title the title that the file states about itself
 * @param language en, ru or kk where the text shows it
 */
public record Extracted(
        String text,
        MediaType type,
        @Nullable String title,
        @Nullable String language) {}
