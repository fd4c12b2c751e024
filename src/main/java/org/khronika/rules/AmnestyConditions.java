package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.legislation.ArticleRef;
import org.khronika.rules.AmnestyRules.NamedArticles;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What an offence must be for the amnesty to reach it: in its days, in the country, connected with the riots, and listed. */
record AmnestyConditions(
        AmnestyRules rules, Codes codes, OffenceFacts offence, PersonFacts person, ReasonsSoFar found) {

    void judge() {
        window();
        fact(
                offence.inTheCountry(),
                rules.place(),
                "rules.amnesty.in-the-country",
                "rules.not-on-record.in-the-country");
        fact(offence.connected(), rules.connection(), "rules.amnesty.connected", "rules.not-on-record.connected");
        listed(ArticleRef.parse(offence.article()));
    }

    private void window() {
        PartialDate on = offence.on();
        LegalBasis rule = rules.window().provision();
        Period days = rules.window().period();
        if (on == null) {
            found.open(
                    rule.leavesOpen(window("rules.amnesty.must-lie-within", days)),
                    NotOnRecord.of("rules.not-on-record.date"));
            return;
        }
        if (!on.overlaps(days)) {
            found.add(rule.speaksAgainst(
                    window("rules.amnesty.lies-outside", days).with("date", on)));
        } else if (on.period().filter(all -> isWithin(all, days)).isPresent()) {
            found.add(rule.speaksFor(window("rules.amnesty.lies-within", days).with("date", on)));
        } else {
            found.open(
                    rule.leavesOpen(
                            window("rules.amnesty.within-or-outside", days).with("date", on)),
                    NotOnRecord.of("rules.not-on-record.exact-date"));
        }
    }

    private static Phrase window(String key, Period days) {
        return phrase(key).with("first", PartialDate.of(days.first())).with("last", PartialDate.of(days.last()));
    }

    private static boolean isWithin(Period inner, Period outer) {
        return outer.contains(inner.first()) && outer.contains(inner.last());
    }

    private void fact(Known known, LegalBasis rule, String key, String notOnRecord) {
        Sayable said = phrase(key).with("known", known.name());
        switch (known) {
            case YES -> found.add(rule.speaksFor(said));
            case NO -> found.add(rule.speaksAgainst(said));
            case UNKNOWN -> found.open(rule.leavesOpen(said), NotOnRecord.of(notOnRecord));
        }
    }

    private void listed(ArticleRef article) {
        List<ArticleRef> meant = codes.parts(article, Gravities.day(offence));
        List<Known> each = meant.stream().map(this::isListed).toList();
        LegalBasis rule = rules.listed().provision();
        if (each.stream().allMatch(Known.YES::equals)) {
            found.add(rule.speaksFor(of("rules.amnesty.listed", article)));
        } else if (each.stream().allMatch(Known.NO::equals)) {
            found.add(notListed(article));
        } else if (meant.size() > 1 || article.part() == null) {
            found.open(rule.leavesOpen(of("rules.amnesty.parts-listed", article)), Say.partMissing(article));
        } else {
            found.open(
                    rules.listedUnder18().provision().leavesOpen(of("rules.amnesty.listed-if-under-18", article)),
                    AmnestyExclusions.AGE);
        }
    }

    private Reason notListed(ArticleRef article) {
        boolean ifMinor = rules.listedUnder18().group().contains(article, codes) == Known.YES;
        return ifMinor
                ? rules.listedUnder18().provision().speaksAgainst(of("rules.amnesty.listed-if-under-18", article))
                : rules.listed().provision().speaksAgainst(of("rules.amnesty.not-listed", article));
    }

    private static Sayable of(String key, ArticleRef article) {
        return phrase(key).with("article", article.inWords());
    }

    private Known isListed(ArticleRef article) {
        Known listed = contains(rules.listed(), article);
        Known ifMinor = contains(rules.listedUnder18(), article);
        return ifMinor == Known.NO ? listed : listed.or(ifMinor == Known.YES ? person.under18() : Known.UNKNOWN);
    }

    private Known contains(NamedArticles list, ArticleRef article) {
        return list.group().contains(article, codes);
    }
}
