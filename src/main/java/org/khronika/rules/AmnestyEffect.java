package org.khronika.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.values.Capitals;

/** What an amnesty does at a stage, for a gravity. */
record AmnestyEffect(
        LegalBasis provision, CaseStage stage, List<Gravity> gravity, String words, Optional<Fraction> cut) {

    static AmnestyEffect read(WrittenRule rule) {
        return new AmnestyEffect(
                rule.provision(),
                rule.choice("stage", CaseStage.values()),
                rule.choices("gravity", Gravity.values()),
                rule.text("effect"),
                rule.findAs("cut", "a fraction such as 3/4", Fraction::parse));
    }

    boolean isFor(CaseStage other, Gravity grave) {
        return stage == other && gravity.contains(grave);
    }

    /** The rule in words. */
    String inWords() {
        return "%s, %s: %s".formatted(Capitals.first(stage.label()), Say.labels(gravity), Say.goingOn(words));
    }

    /** The effect in words, with the term that remains when the term is known. */
    String inWords(@Nullable Period term) {
        if (term == null || cut.isEmpty()) {
            return words;
        }
        Period left = cut.get().rest().of(term);
        return words.replaceFirst("\\.$", ": from " + Say.term(term) + " to " + Say.term(left) + ".");
    }
}
