package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.rules.ParoleRules.AfterRevocation;
import org.khronika.rules.ParoleRules.ServedShare;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** Works out the day from which parole or replacement may be asked for. */
record ParoleDay(
        ParoleRules rules,
        Codes codes,
        PersonFacts person,
        OffenceFacts offence,
        PenaltyFacts sentence,
        ParoleFacts more,
        ReasonsSoFar found) {

    @Nullable
    PartialDate parole() {
        found.add(rules.mustBeGranted().speaksFor(rules.mustBeGranted().said()));
        if (person.under18() == Known.YES) {
            found.open(rules.under18().leavesOpen(rules.under18().said()), phrase("rules.parole.no-shares-under-18"));
        }
        if (sentence.forLife()) {
            return life();
        }
        return more.revoked() == null ? atLeast(overGravities(rules.shares(), true)) : atLeast(revoked(more.revoked()));
    }

    @Nullable
    PartialDate replacement() {
        if (sentence.forLife()) {
            found.lacks(phrase("rules.parole.no-replacement-for-life"));
            return null;
        }
        return overGravities(rules.replacement(), false);
    }

    private @Nullable PartialDate life() {
        found.add(rules.life().provision().speaksFor(rules.life().inWords()));
        Period after = more.pleaAgreement() == Known.YES
                ? rules.life().afterPleaAgreement()
                : rules.life().after();
        return served(after);
    }

    private @Nullable PartialDate revoked(Revocation reason) {
        AfterRevocation rule = rules.afterRevocation().stream()
                .filter(after -> after.reason() == reason)
                .findFirst()
                .orElseThrow();
        found.add(rule.provision().speaksFor(rule.inWords()));
        return share(rule.share());
    }

    /** For every gravity that the offence may have, from the earliest day to the latest. */
    private @Nullable PartialDate overGravities(List<ServedShare> shares, boolean mayBeEarlier) {
        Gravities gravities = Gravities.of(offence, codes);
        found.lacks(gravities.missing());
        PartialDate whole = null;
        for (Gravity gravity : gravities.possible()) {
            Optional<ServedShare> rule = shares.stream()
                    .filter(share -> share.gravity().contains(gravity))
                    .findFirst();
            if (rule.isEmpty()) {
                found.lacks(phrase("rules.parole.no-rule").with("gravity", gravity));
                continue;
            }
            found.addOnce(rule.get().provision().speaksFor(rule.get().inWords()));
            PartialDate day =
                    mayBeEarlier ? earlier(rule.get()) : share(rule.get().ordinary());
            whole = whole == null ? day : Range.either(whole, day);
        }
        return whole;
    }

    /** The day by the share that holds for this person. */
    private @Nullable PartialDate earlier(ServedShare rule) {
        PartialDate day = share(rule.ordinary());
        if (more.pleaAgreement() == Known.YES && rule.pleaAgreement().isPresent()) {
            day = share(rule.pleaAgreement().get());
        }
        Optional<Fraction> vulnerable = offence.attackOnLife() == Known.YES
                ? rule.vulnerableAfterAttackOnLife().or(rule::vulnerable)
                : rule.vulnerable();
        if (vulnerable.isEmpty()) {
            return day;
        }
        Vulnerability who = new Vulnerability(rules.vulnerable(), person);
        who.reason().ifPresent(found::addOnce);
        return Range.earlier(day, who.from(share(vulnerable.get())));
    }

    private @Nullable PartialDate share(Fraction share) {
        Period term = sentence.term();
        if (term == null) {
            found.lacks(NotOnRecord.of("rules.not-on-record.length"));
            return null;
        }
        return served(share.of(term));
    }

    private @Nullable PartialDate served(Period part) {
        PartialDate from = sentence.countedFrom();
        if (from == null) {
            found.lacks(NotOnRecord.of("rules.not-on-record.counted-from"));
        } else if (sentence.credited() == null) {
            found.lacks(NotOnRecord.of("rules.not-on-record.credited"));
        }
        return Range.shift(from, day -> day.plus(part));
    }

    /** Not before the least that must be served, which may or may not include the days that are credited. */
    private @Nullable PartialDate atLeast(@Nullable PartialDate day) {
        PartialDate began = sentence.began();
        if (sentence.kind() != rules.least().kind() || began == null || day == null) {
            return day;
        }
        PartialDate least = Range.shift(
                Range.either(began, sentence.countedFrom()),
                first -> first.plus(rules.least().served()));
        PartialDate later = Range.later(day, least);
        if (later != null && !later.equals(day)) {
            found.add(rules.least()
                    .provision()
                    .speaksFor(rules.least().provision().said()));
        }
        return later;
    }
}
