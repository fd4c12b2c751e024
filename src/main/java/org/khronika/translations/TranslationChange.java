package org.khronika.translations;

import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;

/**
 * What a deed did with the translation of a text, as the journal keeps it.
 *
 * @param before the words before; null for the first
 * @param state  how far it has come
 */
public record TranslationChange(
        String question,
        String place,
        String original,
        @Nullable String before,
        String after,
        ReviewState state) {}
