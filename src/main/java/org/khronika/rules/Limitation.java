package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.legislation.Legislation;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** When an offence is out of time, and when a judgment is no longer carried out. */
public record Limitation(LimitationRules rules, Codes codes) {

    private static final NotOnRecord NO_DATE = NotOnRecord.of("rules.not-on-record.date");

    /** The rules of Kazakhstan. */
    public static Limitation ofKazakhstan(Legislation legislation) {
        return new Limitation(LimitationRules.open("kz/limitation.yaml"), new Codes(legislation));
    }

    /**
     * Until when the offence is in time. Somebody of whom it is not known whether they were under 18 is taken for an adult, and
     * the answer says so; somebody of whom it is not said that they evaded justice is taken not to have.
     */
    public LimitationAnswer of(OffenceFacts offence, PersonFacts person, Known evaded) {
        ReasonsSoFar found = new ReasonsSoFar();
        Known never = Known.NO;
        for (Bar bar : rules.never()) {
            never = never.or(bar.judge(offence, person, codes, found));
        }
        if (never == Known.YES) {
            return new LimitationAnswer(never, null, found.reasons(), List.of());
        }
        List<TimeRule> fitting = fitting(rules.terms(), offence, found);
        fitting.forEach(rule -> found.add(rule.provision().speaksFor(rule.inWords())));
        found.add(rules.until().speaksFor(rules.until().said()));
        found.add(rules.counting().speaksFor(rules.counting().said()));
        List<Period> terms =
                fitting.stream().map(rule -> age(rule.after(), person)).toList();
        young(person, found);
        return new LimitationAnswer(
                never, lastDay(offence.on(), terms, NO_DATE, evaded, found), found.reasons(), found.missing());
    }

    /** Until when a judgment that came into force on this day may be carried out. */
    public LimitationAnswer ofExecution(OffenceFacts offence, @Nullable PartialDate inForce) {
        ReasonsSoFar found = new ReasonsSoFar();
        List<TimeRule> fitting = fitting(rules.execution(), offence, found);
        fitting.forEach(rule -> found.add(rule.provision().speaksFor(rule.inWords())));
        List<Period> terms = fitting.stream().map(TimeRule::after).toList();
        NotOnRecord missing = NotOnRecord.of("rules.not-on-record.in-force");
        return new LimitationAnswer(
                Known.NO, lastDay(inForce, terms, missing, Known.NO, found), found.reasons(), found.missing());
    }

    /** The rules that hold, or may hold, for each gravity that the offence may have. */
    private List<TimeRule> fitting(List<TimeRule> all, OffenceFacts offence, ReasonsSoFar found) {
        Gravities gravities = Gravities.of(offence, codes);
        found.lacks(gravities.missing());
        List<TimeRule> fitting = new ArrayList<>();
        for (Gravity gravity : gravities.possible()) {
            for (TimeRule rule : all) {
                Known fits = rule.fits(offence, gravity, codes);
                if (fits != Known.NO && !fitting.contains(rule)) {
                    fitting.add(rule);
                }
                if (fits == Known.YES) {
                    break;
                }
            }
        }
        return fitting;
    }

    private @Nullable PartialDate lastDay(
            @Nullable PartialDate from, List<Period> terms, NotOnRecord notOnRecord, Known evaded, ReasonsSoFar found) {
        if (from == null) {
            found.lacks(notOnRecord);
            return null;
        }
        List<Period> sorted = terms.stream()
                .sorted(Comparator.comparingLong(Period::toTotalMonths))
                .toList();
        if (evaded == Known.YES) {
            found.open(
                    rules.evasion().leavesOpen(rules.evasion().said()), NotOnRecord.of("rules.not-on-record.evaded"));
        }
        return Range.of(
                from.earliest()
                        .map(day -> day.plus(sorted.getFirst()).minusDays(1))
                        .orElse(null),
                evaded == Known.YES
                        ? null
                        : from.latest()
                                .map(day -> day.plus(sorted.getLast()).minusDays(1))
                                .orElse(null));
    }

    private Period age(Period term, PersonFacts person) {
        return person.under18() == Known.YES ? rules.under18Share().of(term) : term;
    }

    private void young(PersonFacts person, ReasonsSoFar found) {
        Sayable rule = rules.under18().said();
        switch (person.under18()) {
            case YES -> found.add(rules.under18().speaksFor(rule));
            case UNKNOWN ->
                found.open(
                        rules.under18()
                                .leavesOpen(Sayable.sentences(
                                        List.of(rule, phrase("rules.limitation.taken-for-an-adult")))),
                        AmnestyExclusions.AGE);
            case NO -> {}
        }
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
