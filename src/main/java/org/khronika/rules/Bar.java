package org.khronika.rules;

import java.util.List;
import java.util.Optional;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;

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
        String sentence =
                provision.rule() + ": " + ArticleRef.parse(offence.article()).printed() + ".";
        if (means == Known.YES && !withExceptions) {
            found.add(provision.speaksAgainst(sentence));
            return Known.YES;
        }
        if (means == Known.YES) {
            found.open(
                    provision.leavesOpen(sentence + " There are exceptions."),
                    "Whether one of the exceptions of " + provision.law() + " holds is not on record.");
            return Known.UNKNOWN;
        }
        if (means == Known.UNKNOWN && isWorthSaying()) {
            found.open(
                    provision.leavesOpen(sentence + " Whether that is so is not known."),
                    missing(offence, person, codes));
            return Known.UNKNOWN;
        }
        return Known.NO;
    }

    /** A rule about a circumstance alone is not held against everybody of whom nothing is said. */
    private boolean isWorthSaying() {
        return group.isPresent() || !gravity.isEmpty();
    }

    private String missing(OffenceFacts offence, PersonFacts person, Codes codes) {
        ArticleRef article = ArticleRef.parse(offence.article());
        String grave = Gravities.of(offence, codes).missing();
        boolean listed =
                group.filter(of -> of.contains(article, codes) == Known.UNKNOWN).isEmpty();
        return facts.stream()
                .filter(fact -> fact.known(offence, person) == Known.UNKNOWN)
                .findFirst()
                .map(Circumstance::missing)
                .orElse(listed && grave != null ? grave : Say.partMissing(article));
    }

    /** The rule in words. */
    String inWords() {
        String of = group.map(OffenceGroup::inWords).orElse("");
        String grave = gravity.isEmpty() ? "" : Say.labels(gravity);
        List<String> said =
                List.of(of, grave).stream().filter(word -> !word.isEmpty()).toList();
        return provision.rule()
                + (said.isEmpty() ? "" : " (" + String.join("; ", said) + ")")
                + (withExceptions ? ", with exceptions." : ".");
    }
}
