package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.Optional;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** A group that an act of amnesty leaves out. */
record AmnestyExclusion(LegalBasis provision, Looks looks, Optional<OffenceGroup> group, boolean exceptUnder18) {

    /** What an exclusion looks at. */
    enum Looks implements Choice {
        OFFENCE,
        EARLIER,
        RECIDIVISM,
        SEXUAL_AGAINST_MINOR;
    }

    static AmnestyExclusion read(WrittenRule rule) {
        Looks looks = rule.choice("looks at", Looks.values());
        boolean byGroup = looks == Looks.OFFENCE || looks == Looks.EARLIER;
        return new AmnestyExclusion(
                rule.provision(),
                looks,
                byGroup ? Optional.of(OffenceGroup.read(rule)) : Optional.empty(),
                rule.has("except under 18") && rule.yes("except under 18"));
    }

    /** The rule in words. */
    Sayable inWords() {
        return group.<Sayable>map(of -> phrase("rules.rule.in-brackets")
                        .with("rule", provision.rule())
                        .with("what", of.inWords()))
                .orElse(provision.said());
    }
}
