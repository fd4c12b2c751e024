package org.khronika.rules;

import java.util.List;

/** The rule file of limitation. */
record LimitationRules(
        Heading heading,
        List<TimeRule> terms,
        LegalBasis until,
        LegalBasis counting,
        LegalBasis under18,
        Fraction under18Share,
        LegalBasis evasion,
        List<Bar> never,
        List<TimeRule> execution) {

    private record Share(LegalBasis provision, Fraction share) {

        static Share read(WrittenRule rule) {
            return new Share(rule.provision(), rule.as("share", "a fraction such as 1/2", Fraction::parse));
        }
    }

    static LimitationRules open(String file) {
        return WrittenRule.open(file).closed(LimitationRules::of);
    }

    private static LimitationRules of(WrittenRule file) {
        Share under18 = file.rule("under 18", Share::read);
        return new LimitationRules(
                Heading.read(file),
                file.rules("terms", TimeRule::read),
                file.rule("until", WrittenRule::provision),
                file.rule("counting", WrittenRule::provision),
                under18.provision(),
                under18.share(),
                file.rule("evasion", WrittenRule::provision),
                file.rules("never", Bar::read),
                file.rules("execution", TimeRule::read));
    }

    RulePage page() {
        return RulePage.of("limitation", heading)
                .with(
                        "rules.section.after-how-long-an-offence-is-out-of-time",
                        terms,
                        TimeRule::inWords,
                        TimeRule::provision)
                .with("rules.section.how-the-time-is-counted", until, counting, under18, evasion)
                .with("rules.section.what-is-never-out-of-time", never, Bar::inWords, Bar::provision)
                .with(
                        "rules.section.after-how-long-a-judgment-is-no-longer-carried-out",
                        execution,
                        TimeRule::inWords,
                        TimeRule::provision);
    }
}
