package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/** Whether a group that the amnesty leaves out has this person or offence in it. */
record AmnestyExclusions(
        AmnestyRules rules, Codes codes, OffenceFacts offence, PersonFacts person, ReasonsSoFar found) {

    static final NotOnRecord AGE = NotOnRecord.of("rules.not-on-record.under-18");
    private static final NotOnRecord BEFORE = new NotOnRecord(
            phrase("rules.not-on-record.convicted-before"), phrase("rules.not-on-record.whether-convicted-before"));

    void judge() {
        boolean none = true;
        for (AmnestyExclusion rule : rules.excluded()) {
            none &= judge(rule);
        }
        if (none) {
            found.add(rules.noneExcluded().speaksFor(phrase("rules.amnesty.none-left-out")));
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
                told(
                        rule,
                        offence.sexualAgainstMinor() == Known.YES ? Known.YES : Known.NO,
                        rule.provision().said(),
                        AGE);
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
                        phrase("rules.amnesty.in-some-parts")
                                .with("rule", rule.provision().rule())
                                .with("article", article.inWords()),
                        Say.partMissing(article))
                : told(rule, meant, rule.provision().of(article), AGE);
    }

    private boolean earlier(AmnestyExclusion rule) {
        List<String> before = person.convictedBefore();
        if (before == null) {
            return told(rule, Known.UNKNOWN, wouldLeaveOut(rule), BEFORE);
        }
        Optional<String> met = before.stream()
                .filter(article -> contains(rule, article) != Known.NO)
                .findFirst();
        if (met.isEmpty()) {
            return true;
        }
        ArticleRef named = ArticleRef.parse(met.get());
        return told(
                rule,
                contains(rule, met.get()),
                rule.provision().of(named),
                new NotOnRecord(
                        phrase("rules.not-on-record.part-of-the-earlier").with("article", named.inWords())));
    }

    private Known contains(AmnestyExclusion rule, String article) {
        return rule.group().orElseThrow().contains(ArticleRef.parse(article), codes);
    }

    private boolean recidivism(AmnestyExclusion rule) {
        Known repeat = Recidivism.of(person, offence, codes);
        return told(rule, repeat, repeat == Known.YES ? rule.provision().said() : wouldLeaveOut(rule), BEFORE);
    }

    private static Sayable wouldLeaveOut(AmnestyExclusion rule) {
        return phrase("rules.amnesty.would-leave-out")
                .with("rule", rule.provision().rule());
    }

    private boolean told(AmnestyExclusion rule, Known meant, Sayable sentence, Sayable notOnRecord) {
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
