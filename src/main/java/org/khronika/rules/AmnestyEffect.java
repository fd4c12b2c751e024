package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.values.InWords;
import org.khronika.words.Sayable;

/** What an amnesty does at a stage, for a gravity. */
record AmnestyEffect(
        LegalBasis provision, CaseStage stage, List<Gravity> gravity, Sayable words, Optional<Fraction> cut) {

    static AmnestyEffect read(WrittenRule rule) {
        return new AmnestyEffect(
                rule.provision(),
                rule.choice("stage", CaseStage.values()),
                rule.choices("gravity", Gravity.values()),
                rule.said("effect"),
                rule.findAs("cut", "a fraction such as 3/4", Fraction::parse));
    }

    boolean isFor(CaseStage other, Gravity grave) {
        return stage == other && gravity.contains(grave);
    }

    /** The rule in words. */
    Sayable inWords() {
        return phrase("rules.amnesty.effect")
                .with("stage", stage)
                .with("gravity", Sayable.or(gravity))
                .with("effect", words);
    }

    /** The effect in words, with the term that remains when the term is known. */
    Sayable inWords(@Nullable Period term) {
        if (term == null || cut.isEmpty()) {
            return words;
        }
        Period left = cut.get().rest().of(term);
        return phrase("rules.amnesty.effect-on-a-term")
                .with("effect", (Sayable) language -> InWords.open(words.in(language)))
                .with("term", Say.term(term))
                .with("left", Say.term(left));
    }
}
