package org.khronika.rules;

import java.util.List;
import java.util.Set;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;

/**
 * Whether somebody is a repeat offender in the sense of the code, which needs a grave offence after imprisonment for a grave one
 * (Criminal Code of Kazakhstan, article 14). Where a court has not said, it can be ruled out, but never found, from the articles.
 */
final class Recidivism {

    private Recidivism() {}

    static Known of(PersonFacts person, OffenceFacts offence, Codes codes) {
        if (person.repeatOffender() != Known.UNKNOWN) {
            return person.repeatOffender();
        }
        List<String> before = person.convictedBefore();
        boolean noneGrave = before != null
                && before.stream()
                        .map(article -> Gravities.of(OffenceFacts.of(article, null), codes))
                        .noneMatch(Recidivism::mayBeGrave);
        boolean thisIsNot = !mayBeGrave(Gravities.of(offence, codes));
        return noneGrave || thisIsNot ? Known.NO : Known.UNKNOWN;
    }

    private static boolean mayBeGrave(Gravities gravities) {
        Set<Gravity> possible = gravities.possible();
        return possible.contains(Gravity.GRAVE) || possible.contains(Gravity.ESPECIALLY_GRAVE);
    }
}
