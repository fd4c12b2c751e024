package org.khronika.lists;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/** What makes somebody belong on a list. */
public record Criterion(
        @Asked(asItStands = true) String code,

        @Asked(prose = true) String words,

        @Asked @Nullable String source,

        @Asked boolean verified) {

    /** A criterion without a short name or without words is not said yet. */
    public Criterion {
        code = Code.of(Given.needed(code));
        words = Given.needed(words);
        source = Given.text(source);
    }
}
