package org.khronika.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.values.Period;
import org.khronika.words.Sayable;

/**
 * Who may benefit from an amnesty, with the reasons; and which decisions depart from it. The rules are those of one law, read from
 * its rule file.
 */
public record Amnesty(AmnestyRules rules, Codes codes) {

    /** The amnesty of Kazakhstan for the days of January 2022. */
    public static Amnesty of2022(Legislation legislation) {
        return new Amnesty(AmnestyRules.open("kz/amnesty-2022.yaml"), new Codes(legislation));
    }

    /** The law, as it is cited. */
    public Sayable law() {
        return rules.heading().law();
    }

    /** The days that it speaks of. */
    public Period window() {
        return rules.window().days().period().orElseThrow();
    }

    /**
     * Whether the amnesty reaches this offence of this person, and what it then does. A fact that is not on record leaves the
     * answer open unless another one decides it.
     *
     * @param stage pending or convicted, null when not known
     */
    public Conclusion judge(
            PersonFacts person, OffenceFacts offence, @Nullable CaseStage stage, PenaltyFacts sentence) {
        ReasonsSoFar found = found(person, offence);
        Conclusion.Eligibility verdict = found.verdict();
        @Nullable
        Sayable effect = verdict == Conclusion.Eligibility.NOT_ELIGIBLE
                ? null
                : new AmnestyConsequence(rules, Gravities.of(offence, codes), sentence, found).inWords(stage);
        return new Conclusion(verdict, found.reasons(), found.missing(), effect);
    }

    /** The facts that are not on record and leave it open whether it reaches the offence, a clause each; what only changes its effect is none. */
    public List<Sayable> dependsOn(PersonFacts person, OffenceFacts offence) {
        return found(person, offence).missing().stream()
                .map(missing -> missing instanceof NotOnRecord lacking ? lacking.fact() : missing)
                .toList();
    }

    private ReasonsSoFar found(PersonFacts person, OffenceFacts offence) {
        ReasonsSoFar found = new ReasonsSoFar();
        new AmnestyConditions(rules, codes, offence, person, found).judge();
        new AmnestyExclusions(rules, codes, offence, person, found).judge();
        return found;
    }

    /** Whether a decision departs from the rule, and why; not known when the answer depends on facts that are not on record. */
    public Departure departs(AmnestyDecision decision, Conclusion answer) {
        return new Departures(rules).of(decision, answer);
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
