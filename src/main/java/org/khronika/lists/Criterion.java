package org.khronika.lists;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/** What makes somebody belong on a list. */
public record Criterion(
        @Asked(value = "Short name", hint = "As entries will give it: a, b, c.")
        String code,

        @Asked(value = "What must be the case", hint = "In our own words.", prose = true)
        String words,

        @Asked(value = "Where it comes from", hint = "Such as PACE Resolution 1900 (2012), paragraph 3.a.") @Nullable
        String source,

        @Asked(
                value = "Checked against the text of its source",
                hint = "Only if you read the criterion in the source that it is taken from.")
        boolean verified) {

    /** A criterion without a short name or without words is not said yet. */
    public Criterion {
        code = Code.of(Given.needed(code));
        words = Given.needed(words);
        source = Given.text(source);
    }
}
