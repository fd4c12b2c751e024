package org.khronika.sources.extraction;

import org.jspecify.annotations.Nullable;

/** What a parser found: the raw text, one line for each paragraph, and the document's own title. */
record Parsed(String text, @Nullable String title) {

    Parsed {
        title = title == null || title.isBlank() ? null : title.strip();
    }
}
