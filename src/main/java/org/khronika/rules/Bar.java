package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/**
 * The offences that a rule is about, or leaves out: all that the rule names must be so. With exceptions, it never speaks against
 * somebody, but leaves open.
 */
record Bar(
        LegalBasis provision,
        Optional<OffenceGroup> group,
        List<Gravity> gravity,
        List<Circumstance> facts,
        boolean withExceptions) {

    static Bar read(WrittenRule rule) {
        return new Bar(
                rule.provision(),
                OffenceGroup.find(rule),
                rule.choices("gravity", Gravity.values()),
                rule.choices("facts", Circumstance.values()),
                rule.has("with exceptions") && rule.yes("with exceptions"));
    }

    /** Whether the offence is meant, as far as is on record. */
    Known means(OffenceFacts offence, PersonFacts person, Codes codes) {
        ArticleRef article = ArticleRef.parse(offence.article());
        Known known = group.map(of -> of.contains(article, codes)).orElse(Known.YES);
        if (!gravity.isEmpty() && known != Known.NO) {
            known = known.and(Gravities.of(offence, codes).isAmong(gravity));
        }
        for (Circumstance fact : facts) {
            known = known.and(fact.known(offence, person));
        }
        return known;
    }

    /** Adds what the rule says of the offence to what was found; whether it speaks against it. */
    Known judge(OffenceFacts offence, PersonFacts person, Codes codes, ReasonsSoFar found) {
        Known means = means(offence, person, codes);
        Sayable sentence = provision.of(ArticleRef.parse(offence.article()));
        if (means == Known.YES && !withExceptions) {
            found.add(provision.speaksAgainst(sentence));
            return Known.YES;
        }
        if (means == Known.YES) {
            found.open(
                    provision.leavesOpen(Sayable.sentences(List.of(sentence, phrase("rules.bar.exceptions")))),
                    new NotOnRecord(phrase("rules.not-on-record.exception").with("law", provision.law())));
            return Known.UNKNOWN;
        }
        if (means == Known.UNKNOWN && isWorthSaying()) {
            found.open(
                    provision.leavesOpen(Sayable.sentences(List.of(sentence, phrase("rules.bar.not-known")))),
                    missing(offence, person, codes));
            return Known.UNKNOWN;
        }
        return Known.NO;
    }

    /** A rule about a circumstance alone is not held against everybody of whom nothing is said. */
    private boolean isWorthSaying() {
        return group.isPresent() || !gravity.isEmpty();
    }

    private Sayable missing(OffenceFacts offence, PersonFacts person, Codes codes) {
        ArticleRef article = ArticleRef.parse(offence.article());
        Sayable grave = Gravities.of(offence, codes).missing();
        boolean listed =
                group.filter(of -> of.contains(article, codes) == Known.UNKNOWN).isEmpty();
        return facts.stream()
                .filter(fact -> fact.known(offence, person) == Known.UNKNOWN)
                .findFirst()
                .<Sayable>map(Circumstance::missing)
                .orElse(listed && grave != null ? grave : Say.partMissing(article));
    }

    /** The rule in words. */
    Sayable inWords() {
        List<Sayable> said = new ArrayList<>();
        group.map(OffenceGroup::inWords).ifPresent(said::add);
        if (!gravity.isEmpty()) {
            said.add(Sayable.or(gravity));
        }
        if (said.isEmpty()) {
            return withExceptions
                    ? phrase("rules.bar.with-exceptions").with("rule", provision.rule())
                    : provision.said();
        }
        return phrase(withExceptions ? "rules.bar.in-brackets-with-exceptions" : "rules.rule.in-brackets")
                .with("rule", provision.rule())
                .with("what", Sayable.clauses(said));
    }
}
