package org.khronika.rules;

import java.util.List;

/** The rule file of permission to assemble. */
record AssemblyRules(
        Heading heading,
        List<AssemblyRule> forms,
        List<Ground> grounds,
        List<AlternativeRule> alternatives,
        LegalBasis answerToProposal,
        Term answerWithin) {

    /** A ground of refusal that the law names. */
    record Ground(LegalBasis provision, RefusalGround ground) {

        static Ground read(WrittenRule rule) {
            return new Ground(rule.provision(), rule.choice("ground", RefusalGround.values()));
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
                    of.rules("grounds", Ground::read),
                    of.rules("alternatives", AlternativeRule::read),
                    proposal.provision(),
                    proposal.within());
        });
    }

    RulePage page() {
        return RulePage.of("assemblies", heading)
                .with("How each form is asked for and answered", forms, AssemblyRule::inWords, AssemblyRule::provision)
                .with(
                        "On what grounds it may be refused",
                        grounds,
                        ground -> ground.provision().rule() + ".",
                        Ground::provision)
                .with("Another place or time", alternatives, AlternativeRule::inWords, AlternativeRule::provision)
                .with(
                        "What the organiser must answer",
                        List.of(answerToProposal),
                        rule -> "%s: within %s.".formatted(rule.rule(), answerWithin.inWords()),
                        rule -> rule);
    }
}
