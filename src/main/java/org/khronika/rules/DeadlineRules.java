package org.khronika.rules;

import java.util.List;

/** The rule file of deadlines. */
record DeadlineRules(Heading heading, LegalBasis dayOff, List<DeadlineRule> deadlines) {

    static DeadlineRules open(String file) {
        return WrittenRule.open(file)
                .closed(of -> new DeadlineRules(
                        Heading.read(of),
                        of.rule("day off", WrittenRule::provision),
                        of.rules("deadlines", DeadlineRule::read)));
    }

    RulePage page() {
        return RulePage.of("deadlines", heading)
                .with("rules.section.how-terms-are-counted", dayOff)
                .with("rules.section.what-is-due", deadlines, DeadlineRule::inWords, DeadlineRule::provision);
    }
}
