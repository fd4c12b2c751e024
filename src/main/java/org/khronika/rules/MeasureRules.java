package org.khronika.rules;

import java.util.List;

/** The rule file of measures. */
record MeasureRules(Heading heading, LegalBasis counting, List<TermRule> terms) {

    static MeasureRules open(String file) {
        return WrittenRule.open(file)
                .closed(of -> new MeasureRules(
                        Heading.read(of),
                        of.rule("counting", WrittenRule::provision),
                        of.rules("terms", TermRule::read)));
    }

    RulePage page() {
        return RulePage.of("measures", heading)
                .with("rules.section.how-terms-are-counted", counting)
                .with("rules.section.how-long-at-most", terms, TermRule::inWords, TermRule::provision);
    }
}
