package org.khronika.rules;

import java.util.List;
import org.khronika.legislation.Legislation;
import org.khronika.rules.ParoleRules.Kinds;
import org.khronika.values.Known;

/** From when parole, or a milder punishment in place of the rest, may be asked for. */
public record Parole(ParoleRules rules, Codes codes) {

    /** The rules of Kazakhstan. */
    public static Parole ofKazakhstan(Legislation legislation) {
        return new Parole(ParoleRules.open("kz/parole.yaml"), new Codes(legislation));
    }

    /**
     * From when parole may be asked for. What would allow it earlier and is not on record (a plea agreement, small children, a
     * disability, age) is taken not to be so, and the answer names the rule.
     */
    public EarliestAnswer earliest(PersonFacts person, OffenceFacts offence, PenaltyFacts sentence, ParoleFacts more) {
        ReasonsSoFar found = new ReasonsSoFar();
        Known excluded = excluded(rules.applies(), rules.excluded(), person, offence, sentence, found);
        if (excluded == Known.YES) {
            return new EarliestAnswer(excluded, null, found.reasons(), List.of());
        }
        ParoleDay day = new ParoleDay(rules, codes, person, offence, sentence, more, found);
        return new EarliestAnswer(excluded, day.parole(), found.reasons(), found.missing());
    }

    /** From when the rest may be replaced by a fine or by restricted freedom. */
    public EarliestAnswer replacement(PersonFacts person, OffenceFacts offence, PenaltyFacts sentence) {
        ReasonsSoFar found = new ReasonsSoFar();
        Known excluded = excluded(rules.replacedBy(), rules.notReplaced(), person, offence, sentence, found);
        if (excluded == Known.YES) {
            return new EarliestAnswer(excluded, null, found.reasons(), List.of());
        }
        ParoleDay day = new ParoleDay(rules, codes, person, offence, sentence, ParoleFacts.UNKNOWN, found);
        return new EarliestAnswer(excluded, day.replacement(), found.reasons(), found.missing());
    }

    private Known excluded(
            Kinds applies,
            List<Bar> bars,
            PersonFacts person,
            OffenceFacts offence,
            PenaltyFacts sentence,
            ReasonsSoFar found) {
        Known excluded = kind(applies, sentence, found);
        for (Bar bar : bars) {
            excluded = excluded.or(bar.judge(offence, person, codes, found));
        }
        return excluded;
    }

    private static Known kind(Kinds applies, PenaltyFacts sentence, ReasonsSoFar found) {
        LegalBasis rule = applies.provision();
        if (sentence.kind() == null && !sentence.forLife()) {
            found.open(rule.leavesOpen(rule.said()), NotOnRecord.of("rules.not-on-record.kind-of-sentence"));
            return Known.UNKNOWN;
        }
        boolean fits = sentence.forLife() || applies.kinds().contains(sentence.kind());
        found.add(fits ? rule.speaksFor(rule.said()) : rule.speaksAgainst(rule.said()));
        return Known.of(!fits);
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
