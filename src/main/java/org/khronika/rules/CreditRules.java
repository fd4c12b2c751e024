package org.khronika.rules;

import java.util.List;

/** The rule file of credit. */
record CreditRules(Heading heading, List<CreditRule> remand, List<CreditRule> houseArrest) {

    static CreditRules open(String file) {
        return WrittenRule.open(file)
                .closed(of -> new CreditRules(
                        Heading.read(of),
                        of.rules("remand", CreditRule::read),
                        of.rules("house arrest", CreditRule::read)));
    }

    RulePage page() {
        return RulePage.of("credit", heading)
                .with("rules.section.a-day-of-remand", remand, CreditRule::inWords, CreditRule::provision)
                .with("rules.section.a-day-of-house-arrest", houseArrest, CreditRule::inWords, CreditRule::provision);
    }
}
