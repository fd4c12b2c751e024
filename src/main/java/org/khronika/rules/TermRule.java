package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/** The longest term of a measure, or one extension of it. */
record TermRule(
        Bar about, List<MeasureKind> measures, boolean ifArrestPossible, Term atMost, Optional<Sayable> extendedBy) {

    static TermRule read(WrittenRule rule) {
        return new TermRule(
                Bar.read(rule),
                rule.choices("measures", MeasureKind.values()),
                rule.has("arrest possible") && rule.yes("arrest possible"),
                rule.as("at most", "a term such as 48 hours", Term::parse),
                rule.findSaid("extended by"));
    }

    LegalBasis provision() {
        return about.provision();
    }

    /** Whether the rule holds for this offence, as far as is on record; null for an offence whose article is not. */
    Known fits(@Nullable OffenceFacts offence, PersonFacts person, Codes codes) {
        if (offence == null) {
            return fitsAny(person);
        }
        Known known = about.means(offence, person, codes);
        return ifArrestPossible
                ? known.and(codes.mayBeArrest(ArticleRef.parse(offence.article()), Gravities.day(offence)))
                : known;
    }

    private Known fitsAny(PersonFacts person) {
        boolean anyArticle = about.group().isEmpty() && about.gravity().isEmpty() && !ifArrestPossible;
        Known known = anyArticle ? Known.YES : Known.UNKNOWN;
        for (Circumstance fact : about.facts()) {
            known = known.and(fact == Circumstance.UNDER_18 ? person.under18() : Known.UNKNOWN);
        }
        return known;
    }

    /** The circumstance of the person or the offence, beside its article, that the rule hangs on; empty when it hangs on none alone. */
    Optional<Circumstance> onlyCircumstance() {
        return about.group().isEmpty() ? about.facts().stream().findFirst() : Optional.empty();
    }

    /** The rule in words. */
    Sayable inWords() {
        return provision()
                .of(extendedBy
                        .<Sayable>map(by -> phrase("rules.measures.by")
                                .with("term", atMost.inWords())
                                .with("by", by))
                        .orElse(atMost.inWords()));
    }
}
