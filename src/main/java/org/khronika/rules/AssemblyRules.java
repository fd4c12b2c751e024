package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;

/** The rule file of permission to assemble. */
record AssemblyRules(
        Heading heading,
        List<AssemblyRule> forms,
        List<LawfulGround> grounds,
        List<AlternativeRule> alternatives,
        LegalBasis answerToProposal,
        Term answerWithin) {

    /** A ground of refusal that the law names. */
    record LawfulGround(LegalBasis provision, RefusalGround ground) {

        static LawfulGround read(WrittenRule rule) {
            return new LawfulGround(rule.provision(), rule.choice("ground", RefusalGround.values()));
        }
    }

    /** What is due once another place or time was proposed. */
    private record Proposal(LegalBasis provision, Term within) {

        static Proposal read(WrittenRule rule) {
            return new Proposal(rule.provision(), rule.as("within", "a term such as 1 working day", Term::parse));
        }
    }

    static AssemblyRules open(String file) {
        return WrittenRule.open(file).closed(of -> {
            Proposal proposal = of.rule("answer to a proposal", Proposal::read);
            return new AssemblyRules(
                    Heading.read(of),
                    of.rules("forms", AssemblyRule::read),
                    of.rules("grounds", LawfulGround::read),
                    of.rules("alternatives", AlternativeRule::read),
                    proposal.provision(),
                    proposal.within());
        });
    }

    RulePage page() {
        return RulePage.of("assemblies", heading)
                .with(
                        "rules.section.how-each-form-is-asked-for-and-answered",
                        forms,
                        AssemblyRule::inWords,
                        AssemblyRule::provision)
                .with(
                        "rules.section.on-what-grounds-it-may-be-refused",
                        grounds,
                        ground -> ground.provision().said(),
                        LawfulGround::provision)
                .with(
                        "rules.section.another-place-or-time",
                        alternatives,
                        AlternativeRule::inWords,
                        AlternativeRule::provision)
                .with(
                        "rules.section.what-the-organiser-must-answer",
                        List.of(answerToProposal),
                        rule -> rule.of(phrase("rules.within").with("term", answerWithin.inWords())),
                        rule -> rule);
    }
}
