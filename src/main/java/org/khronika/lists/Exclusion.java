package org.khronika.lists;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/** What keeps somebody off a list although a criterion is met. */
public record Exclusion(
        @Asked(asItStands = true) String code,

        @Asked(prose = true) String words,

        @Asked @Nullable String source,

        @Asked boolean verified) {

    /** An exclusion without a short name or without words is not said yet. */
    public Exclusion {
        code = Code.of(Given.needed(code));
        words = Given.needed(words);
        source = Given.text(source);
    }
}
