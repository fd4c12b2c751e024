package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.legislation.Gravity;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The rule file of parole and replacement. */
record ParoleRules(
        Heading heading,
        Kinds applies,
        List<ServedShare> shares,
        Vulnerable vulnerable,
        List<AfterRevocation> afterRevocation,
        Least least,
        Life life,
        LegalBasis mustBeGranted,
        LegalBasis under18,
        List<Bar> excluded,
        List<ServedShare> replacement,
        List<Bar> notReplaced,
        Kinds replacedBy) {

    private static final String FRACTION = "a fraction such as 1/3";
    private static final String TERM = "a term such as P6M";

    /** Which sentences a rule is for. */
    record Kinds(LegalBasis provision, List<PenaltyKind> kinds) {

        static Kinds read(WrittenRule rule) {
            return new Kinds(rule.provision(), rule.choices("kinds", PenaltyKind.values()));
        }
    }

    /** Which part of the term must be served. */
    record ServedShare(
            LegalBasis provision,
            List<Gravity> gravity,
            Fraction ordinary,
            Optional<Fraction> vulnerable,
            Optional<Fraction> vulnerableAfterAttackOnLife,
            Optional<Fraction> pleaAgreement) {

        static ServedShare read(WrittenRule rule) {
            return new ServedShare(
                    rule.provision(),
                    rule.choices("gravity", Gravity.values()),
                    rule.as("share", FRACTION, Fraction::parse),
                    rule.findAs("vulnerable", FRACTION, Fraction::parse),
                    rule.findAs("vulnerable after an attack on life", FRACTION, Fraction::parse),
                    rule.findAs("plea agreement", FRACTION, Fraction::parse));
        }

        Sayable inWords() {
            List<Sayable> all = new ArrayList<>();
            all.add(phrase("rules.parole.of-the-term").with("share", ordinary.inWords()));
            vulnerable.ifPresent(share -> all.add(forTheVulnerable(share)));
            pleaAgreement.ifPresent(share ->
                    all.add(phrase("rules.parole.after-a-plea-agreement").with("share", share.inWords())));
            return provision.of(Sayable.clauses(all));
        }

        private Sayable forTheVulnerable(Fraction share) {
            Phrase usual = phrase("rules.parole.for-the-vulnerable").with("share", share.inWords());
            return vulnerableAfterAttackOnLife
                    .<Sayable>map(more -> Sayable.commas(List.of(
                            usual,
                            phrase("rules.parole.after-an-attack-on-life").with("share", more.inWords()))))
                    .orElse(usual);
        }
    }

    /** Who may ask earlier by their age. */
    record Vulnerable(LegalBasis provision, Period womenFrom, Period menFrom) {

        static Vulnerable read(WrittenRule rule) {
            return new Vulnerable(
                    rule.provision(),
                    rule.as("women from", TERM, Period::parse),
                    rule.as("men from", TERM, Period::parse));
        }
    }

    /** Which part of the rest must be served by somebody whose parole was revoked. */
    record AfterRevocation(LegalBasis provision, Revocation reason, Fraction share) {

        static AfterRevocation read(WrittenRule rule) {
            return new AfterRevocation(
                    rule.provision(),
                    rule.choice("reason", Revocation.values()),
                    rule.as("share", FRACTION, Fraction::parse));
        }

        Sayable inWords() {
            return provision.of(phrase("rules.parole.of-the-rest").with("share", share.inWords()));
        }
    }

    /** What must be served whatever the share. */
    record Least(LegalBasis provision, Period served, PenaltyKind kind) {

        static Least read(WrittenRule rule) {
            return new Least(
                    rule.provision(),
                    rule.as("served", TERM, Period::parse),
                    rule.choice("kind", PenaltyKind.values()));
        }
    }

    /** When somebody who serves a sentence for life may ask. */
    record Life(LegalBasis provision, Period after, Period afterPleaAgreement) {

        static Life read(WrittenRule rule) {
            return new Life(
                    rule.provision(),
                    rule.as("after", TERM, Period::parse),
                    rule.as("after plea agreement", TERM, Period::parse));
        }

        Sayable inWords() {
            return provision.of(Sayable.clauses(List.of(
                    Say.term(after),
                    phrase("rules.parole.after-a-plea-agreement").with("share", Say.term(afterPleaAgreement)))));
        }
    }

    static ParoleRules open(String file) {
        return WrittenRule.open(file)
                .closed(of -> new ParoleRules(
                        Heading.read(of),
                        of.rule("applies", Kinds::read),
                        of.rules("shares", ServedShare::read),
                        of.rule("vulnerable", Vulnerable::read),
                        of.rules("after revocation", AfterRevocation::read),
                        of.rule("least", Least::read),
                        of.rule("life", Life::read),
                        of.rule("must be granted", WrittenRule::provision),
                        of.rule("under 18", WrittenRule::provision),
                        of.rules("excluded", Bar::read),
                        of.rules("replacement", ServedShare::read),
                        of.rules("not replaced", Bar::read),
                        of.rule("replaced by", Kinds::read)));
    }

    RulePage page() {
        return RulePage.of("parole", heading)
                .with("rules.section.for-which-sentences", applies.provision(), mustBeGranted)
                .with("rules.section.which-part-must-be-served", shares, ServedShare::inWords, ServedShare::provision)
                .with("rules.section.who-are-the-vulnerable", vulnerable.provision())
                .with("rules.section.at-least", least.provision(), under18)
                .with("rules.section.for-life", List.of(life), Life::inWords, Life::provision)
                .with(
                        "rules.section.after-an-earlier-parole",
                        afterRevocation,
                        AfterRevocation::inWords,
                        AfterRevocation::provision)
                .with("rules.section.who-is-left-out", excluded, Bar::inWords, Bar::provision)
                .with(
                        "rules.section.when-the-rest-may-be-replaced",
                        replacement,
                        ServedShare::inWords,
                        ServedShare::provision)
                .with("rules.section.by-what", replacedBy.provision())
                .with("rules.section.whose-sentence-is-not-replaced", notReplaced, Bar::inWords, Bar::provision);
    }
}
