package org.khronika.rules;

import java.util.List;
import java.util.Optional;
import org.khronika.legislation.ArticleRef;

/** The longest term of a measure, or one extension of it. */
record TermRule(
        Bar about, List<MeasureKind> measures, boolean ifArrestPossible, Term atMost, Optional<String> extendedBy) {

    static TermRule read(Entry rule) {
        return new TermRule(
                Bar.read(rule),
                rule.choices("measures", MeasureKind.values()),
                rule.has("arrest possible") && rule.yes("arrest possible"),
                rule.as("at most", "a term such as 48 hours", Term::parse),
                rule.find("extended by"));
    }

    Provision provision() {
        return about.provision();
    }

    /** Whether the rule holds for this offence; a circumstance that is not on record is taken not to be so. */
    Known fits(OffenceFacts offence, PersonFacts person, Codes codes) {
        Known known = about.means(offence, person, codes);
        if (ifArrestPossible) {
            known = known.and(codes.mayBeArrest(ArticleRef.parse(offence.article()), Gravities.day(offence)));
        }
        boolean onlyCircumstance = !about.facts().isEmpty() && about.group().isEmpty();
        return onlyCircumstance && known == Known.UNKNOWN ? Known.NO : known;
    }

    /** The rule in words. */
    String inWords() {
        return provision().rule() + ": " + atMost.inWords()
                + extendedBy.map(by -> ", by " + by).orElse("") + ".";
    }
}
