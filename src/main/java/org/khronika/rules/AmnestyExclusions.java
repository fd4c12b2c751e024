package org.khronika.rules;

import java.util.List;
import java.util.Optional;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Known;

/** Whether a group that the amnesty leaves out has this person or offence in it. */
record AmnestyExclusions(
        AmnestyRules rules, Codes codes, OffenceFacts offence, PersonFacts person, ReasonsSoFar found) {

    static final String AGE = "Whether the person was under 18 at the time is not on record.";
    private static final String BEFORE = "Whether the person was convicted before, and of what, is not on record.";

    void judge() {
        boolean none = true;
        for (AmnestyExclusion rule : rules.excluded()) {
            none &= judge(rule);
        }
        if (none) {
            found.add(rules.noneExcluded().speaksFor("None of the groups that the amnesty leaves out is this case."));
        }
    }

    /** Whether the rule leaves the case alone. */
    private boolean judge(AmnestyExclusion rule) {
        return switch (rule.looks()) {
            case OFFENCE -> offence(rule);
            case EARLIER -> earlier(rule);
            case RECIDIVISM -> recidivism(rule);
            // Nothing on the list is such a crime, so only a record that says so counts against it.
            case SEXUAL_AGAINST_MINOR ->
                told(rule, offence.sexualAgainstMinor() == Known.YES ? Known.YES : Known.NO, ".", AGE);
        };
    }

    private boolean offence(AmnestyExclusion rule) {
        ArticleRef article = ArticleRef.parse(offence.article());
        Known listed = rule.group().orElseThrow().contains(article, codes);
        Known meant = rule.exceptUnder18() ? listed.and(not(person.under18())) : listed;
        return listed == Known.UNKNOWN
                ? told(
                        rule,
                        meant,
                        ": " + article.printed() + " is one in some of its parts or points only.",
                        Say.partMissing(article))
                : told(rule, meant, ": " + article.printed() + ".", AGE);
    }

    private boolean earlier(AmnestyExclusion rule) {
        List<String> before = person.convictedBefore();
        if (before == null) {
            return told(rule, Known.UNKNOWN, " would leave the person out.", BEFORE);
        }
        Optional<String> met = before.stream()
                .filter(article -> contains(rule, article) != Known.NO)
                .findFirst();
        if (met.isEmpty()) {
            return true;
        }
        String named = Say.article(met.get());
        return told(
                rule,
                contains(rule, met.get()),
                ": " + named + ".",
                "The part of the earlier " + named + " is not on record.");
    }

    private Known contains(AmnestyExclusion rule, String article) {
        return rule.group().orElseThrow().contains(ArticleRef.parse(article), codes);
    }

    private boolean recidivism(AmnestyExclusion rule) {
        Known repeat = Recidivism.of(person, offence, codes);
        return told(rule, repeat, repeat == Known.YES ? "." : " would leave the person out.", BEFORE);
    }

    private boolean told(AmnestyExclusion rule, Known meant, String after, String notOnRecord) {
        String sentence = rule.provision().rule() + after;
        switch (meant) {
            case YES -> found.add(rule.provision().speaksAgainst(sentence));
            case UNKNOWN -> found.open(rule.provision().leavesOpen(sentence), notOnRecord);
            case NO -> {
                return true;
            }
        }
        return false;
    }

    private static Known not(Known known) {
        return switch (known) {
            case YES -> Known.NO;
            case NO -> Known.YES;
            case UNKNOWN -> Known.UNKNOWN;
        };
    }
}
