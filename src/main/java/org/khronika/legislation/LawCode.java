package org.khronika.legislation;

import org.jspecify.annotations.Nullable;

/**
 * A code of laws.
 *
 * @param letters how articles name it: CC
 * @param number  its number and date
 */
public record LawCode(
        String letters,
        String english,
        @Nullable String russian,
        @Nullable String kazakh,
        @Nullable String number,
        @Nullable Source source) {}
