package org.khronika.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * What is on record about somebody.
 *
 * @param under18 whether they were under 18 at the time of the offence
 * @param convictedBefore articles of earlier convictions; empty for none, null when not known
 * @param repeatOffender whether a court found recidivism in the sense of the code
 * @param caresOrDisabled whether they are pregnant, bring up small children as a mother or single father, or have a disability of
 *     group I or II
 * @param woman whether they are a woman
 * @param born their date of birth
 */
public record PersonFacts(
        Known under18,
        @Nullable List<String> convictedBefore,
        Known repeatOffender,
        Known caresOrDisabled,
        Known woman,
        @Nullable PartialDate born) {

    /** Refuses an earlier conviction that is not written like an article. */
    public PersonFacts {
        if (convictedBefore != null) {
            convictedBefore.forEach(ArticleRef::parse);
            convictedBefore = List.copyOf(convictedBefore);
        }
    }

    /** Somebody of whom nothing is known. */
    public static final PersonFacts UNKNOWN =
            new PersonFacts(Known.UNKNOWN, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, null);
}
