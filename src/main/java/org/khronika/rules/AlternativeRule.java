package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Whether an authority that refuses must propose another place or time.
 *
 * @param duty    unknown where the law is read in two ways
 * @param grounds for which grounds of refusal; empty for all
 */
record AlternativeRule(
        LegalBasis provision,
        Known duty,
        List<RefusalGround> grounds,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static AlternativeRule read(WrittenRule rule) {
        return new AlternativeRule(
                rule.provision(),
                rule.as("duty", "yes, no or disputed", AlternativeRule::duty),
                rule.choices("grounds", RefusalGround.values()),
                rule.findAs("refusals from", "a day", LocalDate::parse),
                rule.findAs("refusals to", "a day", LocalDate::parse));
    }

    private static Known duty(String written) {
        return switch (written) {
            case "yes" -> Known.YES;
            case "no" -> Known.NO;
            case "disputed" -> Known.UNKNOWN;
            default -> throw new IllegalArgumentException(written);
        };
    }

    /** Whether the rule may be that of a refusal of this date and these grounds. */
    boolean mayHold(@Nullable PartialDate refusal, Set<RefusalGround> given) {
        return Spell.touches(refusal, from, to)
                && (grounds.isEmpty() || given.isEmpty() || grounds.stream().anyMatch(given::contains));
    }

    /** The rule in words. */
    Sayable inWords() {
        return phrase("rules.rule.said").with("rule", Spell.beside(provision.rule(), from, to, "rules.spell.refusals"));
    }
}
