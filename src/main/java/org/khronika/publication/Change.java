package org.khronika.publication;

import org.jspecify.annotations.Nullable;

/**
 * What one release says otherwise than the one before it.
 *
 * @param what   the part of the page: "When", "Steps", "Sources"
 * @param before the earlier words; null for what is added
 * @param after  the words now; null for what is left out
 */
public record Change(
        String what, @Nullable String before, @Nullable String after) {}
