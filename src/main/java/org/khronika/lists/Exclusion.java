package org.khronika.lists;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/** What keeps somebody off a list although a criterion is met. */
public record Exclusion(
        @Asked(value = "Short name", hint = "As entries will give it: violence, hatred.")
        String code,

        @Asked(value = "What bars", hint = "In our own words.", prose = true)
        String words,

        @Asked(
                value = "Where it comes from",
                hint = "The resolution, the guideline or the decision that it is taken from.")
        @Nullable
        String source,

        @Asked(
                value = "Checked against the text of its source",
                hint = "Only if you read it in the source that it is taken from.")
        boolean verified) {

    /** An exclusion without a short name or without words is not said yet. */
    public Exclusion {
        code = Code.of(Given.needed(code));
        words = Given.needed(words);
        source = Given.text(source);
    }
}
