package org.khronika.rules;

import java.util.List;
import org.khronika.legislation.ArticleRef;
import org.khronika.rules.AmnestyRules.NamedArticles;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;

/** What an offence must be for the amnesty to reach it: in its days, in the country, connected with the riots, and listed. */
record AmnestyConditions(
        AmnestyRules rules, Codes codes, OffenceFacts offence, PersonFacts person, ReasonsSoFar found) {

    void judge() {
        window();
        fact(
                offence.inTheCountry(),
                rules.place(),
                "committed in the country",
                "Whether the offence was committed in the country");
        fact(
                offence.connected(),
                rules.connection(),
                "connected with the mass riots or with their suppression",
                "Whether the offence was connected with the mass riots or their suppression");
        listed(ArticleRef.parse(offence.article()));
    }

    private void window() {
        PartialDate on = offence.on();
        LegalBasis rule = rules.window().provision();
        Period days = rules.window().period();
        String window = "the days from " + Say.date(PartialDate.of(days.first())) + " to "
                + Say.date(PartialDate.of(days.last()));
        if (on == null) {
            found.open(
                    rule.leavesOpen("The offence must lie within " + window + "."),
                    "The date of the offence is not on record.");
            return;
        }
        String date = "The date of the offence (" + Say.date(on) + ")";
        if (!on.overlaps(days)) {
            found.add(rule.speaksAgainst(date + " lies outside " + window + "."));
        } else if (on.period().filter(all -> isWithin(all, days)).isPresent()) {
            found.add(rule.speaksFor(date + " lies within " + window + "."));
        } else {
            found.open(
                    rule.leavesOpen(date + " may lie within or outside " + window + "."),
                    "The exact date of the offence is not on record.");
        }
    }

    private static boolean isWithin(Period inner, Period outer) {
        return outer.contains(inner.first()) && outer.contains(inner.last());
    }

    private void fact(Known known, LegalBasis rule, String what, String notOnRecord) {
        switch (known) {
            case YES -> found.add(rule.speaksFor("The offence was " + what + "."));
            case NO -> found.add(rule.speaksAgainst("The offence was not " + what + "."));
            case UNKNOWN ->
                found.open(
                        rule.leavesOpen("The offence must have been " + what + "."),
                        notOnRecord + " is not on record.");
        }
    }

    private void listed(ArticleRef article) {
        List<ArticleRef> meant = codes.parts(article, Gravities.day(offence));
        List<Known> each = meant.stream().map(this::isListed).toList();
        LegalBasis rule = rules.listed().provision();
        if (each.stream().allMatch(Known.YES::equals)) {
            found.add(rule.speaksFor(article.printed() + " is on the list of the amnesty."));
        } else if (each.stream().allMatch(Known.NO::equals)) {
            found.add(notListed(article));
        } else if (meant.size() > 1 || article.part() == null) {
            found.open(
                    rule.leavesOpen("Only some parts of " + article.printed() + " are on the list of the amnesty."),
                    Say.partMissing(article));
        } else {
            found.open(
                    rules.listedUnder18()
                            .provision()
                            .leavesOpen(article.printed() + " is listed only if committed by somebody under 18."),
                    AmnestyExclusions.AGE);
        }
    }

    private Reason notListed(ArticleRef article) {
        boolean ifMinor = rules.listedUnder18().group().contains(article, codes) == Known.YES;
        return ifMinor
                ? rules.listedUnder18()
                        .provision()
                        .speaksAgainst(article.printed() + " is listed only if committed by somebody under 18.")
                : rules.listed().provision().speaksAgainst(article.printed() + " is not on the list of the amnesty.");
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
