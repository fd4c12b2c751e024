package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** One reading of the law for one request. */
final class PermissionClock {

    private final PermissionFacts facts;
    private final AssemblyRules rules;
    private final Optional<AssemblyRule> rule;
    private final boolean perhapsHeld;
    private final WorkingDays calendar;
    private final ReasonsSoFar findings = new ReasonsSoFar();
    private final List<Sayable> cautions = new ArrayList<>();

    /** A rule that held on the day of the request, or that perhaps did and so says nothing. */
    PermissionClock(
            PermissionFacts facts,
            AssemblyRules rules,
            Optional<AssemblyRule> rule,
            boolean perhapsHeld,
            WorkingDays calendar) {
        this.facts = facts;
        this.rules = rules;
        this.rule = rule;
        this.perhapsHeld = perhapsHeld;
        this.calendar = calendar;
    }

    PermissionAnswer answer() {
        PartialDate fileBy = rule.map(
                        of -> Range.shift(facts.wanted(), day -> of.before().before(day, calendar)))
                .orElse(null);
        PartialDate due = rule.map(
                        of -> Range.shift(facts.filed(), day -> of.within().lastEnd(day, calendar)))
                .orElse(null);
        path();
        Known filed = rule.map(of -> filed(of, fileBy)).orElse(Known.UNKNOWN);
        Known answered = rule.map(of -> answered(of, due)).orElse(Known.UNKNOWN);
        Known silence = rule.map(of -> silence(of, due, filed, answered)).orElse(Known.UNKNOWN);
        Known duty = facts.refused() ? duty() : Known.UNKNOWN;
        calendarKnown(fileBy, due);
        return new PermissionAnswer(
                rule.map(AssemblyRule::path).orElse(null),
                fileBy,
                filed,
                due,
                answered,
                silence,
                duty,
                findings.reasons(),
                findings.missing(),
                cautions);
    }

    private void path() {
        if (rule.isPresent()) {
            AssemblyRule of = rule.get();
            findings.add(of.provision().speaksFor(PermissionWords.path(facts, of)));
            if (facts.path() != null && facts.path() != of.path()) {
                cautions.add(PermissionWords.otherPath(facts.path(), of));
            }
        } else if (perhapsHeld) {
            findings.lacks(PermissionWords.PERHAPS_HELD);
        } else if (facts.form() == null || !facts.knowsForm()) {
            findings.lacks(phrase("rules.permission.form-not-in-the-words-of-the-law"));
        } else {
            findings.lacks(phrase("rules.permission.rules-not-on-file").with("form", facts.form()));
        }
    }

    private Known filed(AssemblyRule of, @Nullable PartialDate fileBy) {
        if (fileBy == null || facts.filed() == null) {
            if (fileBy != null) {
                findings.add(of.provision().speaksFor(PermissionWords.fileBy(fileBy)));
            }
            findings.lacks(facts.filed() == null ? PermissionWords.NOT_FILED : PermissionWords.NO_DAY);
            return Known.UNKNOWN;
        }
        Known inTime = notAfter(facts.filed(), fileBy);
        findings.add(of.provision()
                .says(PermissionWords.side(inTime), PermissionWords.filed(inTime, facts.filed(), fileBy)));
        return inTime;
    }

    private Known answered(AssemblyRule of, @Nullable PartialDate due) {
        if (due == null) {
            findings.lacks(PermissionWords.NOT_FILED);
            return facts.answered() == Known.NO ? Known.NO : Known.UNKNOWN;
        }
        findings.add(of.provision().speaksFor(PermissionWords.due(due, of.within())));
        if (facts.answered() == Known.NO) {
            findings.add(of.provision().speaksAgainst(phrase("rules.permission.no-answer")));
            return Known.NO;
        }
        if (facts.answered() == Known.UNKNOWN || facts.answeredOn() == null) {
            findings.lacks(
                    facts.answered() == Known.UNKNOWN
                            ? NotOnRecord.of("rules.not-on-record.answer")
                            : NotOnRecord.of("rules.not-on-record.day-of-the-answer"));
            return Known.UNKNOWN;
        }
        if (facts.filed() != null && facts.answeredOn().isSurelyBefore(facts.filed())) {
            findings.lacks(PermissionWords.AT_ODDS);
            return Known.UNKNOWN;
        }
        Known inTime = notAfter(facts.answeredOn(), due);
        findings.add(of.provision()
                .says(PermissionWords.side(inTime), PermissionWords.answered(inTime, facts.answeredOn(), due)));
        return inTime;
    }

    private Known silence(AssemblyRule of, @Nullable PartialDate due, Known filed, Known answered) {
        if (!of.silencePermits()) {
            if (answered == Known.NO) {
                findings.add(of.provision().speaksAgainst(PermissionWords.noConsent(facts, of)));
            }
            return Known.NO;
        }
        if (answered == Known.YES) {
            return Known.NO;
        }
        Known permits = answered == Known.NO ? filed == Known.NO ? Known.UNKNOWN : filed : Known.UNKNOWN;
        if (answered == Known.NO) {
            findings.add(
                    of.provision().says(PermissionWords.side(permits, filed), PermissionWords.silence(due, filed)));
        }
        return permits;
    }

    private Known duty() {
        PartialDate day = facts.answeredOn() != null ? facts.answeredOn() : between(facts.filed(), facts.wanted());
        List<AlternativeRule> held = rules.alternatives().stream()
                .filter(of -> of.mayHold(day, facts.grounds()))
                .toList();
        Known duty = held.stream()
                .map(AlternativeRule::duty)
                .reduce((one, other) -> one == other ? one : Known.UNKNOWN)
                .orElse(Known.UNKNOWN);
        if (facts.proposed() == Known.NO) {
            held.forEach(of -> findings.addOnce(of.provision()
                    .says(duty == Known.YES ? Reason.Side.AGAINST : Reason.Side.OPEN, PermissionWords.noProposal(of))));
        }
        return duty;
    }

    /** A refusal of which no day is on record came some day from the filing to the day asked for. */
    private static @Nullable PartialDate between(@Nullable PartialDate filed, @Nullable PartialDate wanted) {
        LocalDate first = filed == null ? null : filed.earliest().orElse(null);
        LocalDate last = wanted == null ? null : wanted.latest().orElse(null);
        return first != null && last != null && last.isBefore(first) ? filed : Range.of(first, last);
    }

    private void calendarKnown(@Nullable PartialDate fileBy, @Nullable PartialDate due) {
        List<PartialDate> counted = new ArrayList<>();
        if (due != null && facts.filed() != null) {
            Optional.ofNullable(Range.either(facts.filed(), due)).ifPresent(counted::add);
        }
        if (fileBy != null && facts.wanted() != null) {
            Optional.ofNullable(Range.either(facts.wanted(), fileBy)).ifPresent(counted::add);
        }
        if (counted.isEmpty()) {
            return;
        }
        boolean known = counted.stream()
                .allMatch(range -> range.period().filter(calendar::knows).isPresent());
        cautions.add(known ? PermissionWords.DAYS_OFF_NOT_VERIFIED : PermissionWords.DAYS_OFF_NOT_ON_FILE);
    }

    /** Whether the one date was not after the other: not known while their ranges leave both open. */
    private static Known notAfter(PartialDate date, PartialDate limit) {
        boolean surely = date.latest()
                .flatMap(last -> limit.earliest().map(first -> !last.isAfter(first)))
                .orElse(false);
        boolean never = date.earliest()
                .flatMap(first -> limit.latest().map(first::isAfter))
                .orElse(false);
        return surely ? Known.YES : never ? Known.NO : Known.UNKNOWN;
    }
}
