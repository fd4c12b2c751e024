package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;
import org.khronika.words.Sayable;

/** What must be done by when, once something has happened or is planned. */
public record Deadlines(DeadlineRules rules, WorkingDays calendar) {

    /** The rules of Kazakhstan. */
    public static Deadlines ofKazakhstan() {
        return new Deadlines(DeadlineRules.open("kz/deadlines.yaml"), WorkingDays.ofKazakhstan());
    }

    /**
     * Every deadline that the event starts, in the order of the file; a deadline for some cases only says for which. A date that is a
     * range gives due days that are one.
     */
    public List<Deadline> of(Trigger event, PartialDate on) {
        List<Deadline> deadlines = new ArrayList<>();
        for (DeadlineRule rule : rules.deadlines()) {
            if (rule.event() == event && rule.mayHold(on)) {
                deadlines.add(deadline(rule, on));
            }
        }
        return List.copyOf(deadlines);
    }

    private Deadline deadline(DeadlineRule rule, PartialDate on) {
        PartialDate due = Objects.requireNonNull(due(rule, on));
        LegalBasis provision = rule.provision();
        List<Sayable> cautions = new ArrayList<>();
        if (provision.note() != null) {
            cautions.add(provision.note());
        }
        dayOff(rule, due, cautions);
        unknownDays(rule, on, due, cautions);
        return new Deadline(
                provision.rule(),
                due,
                rule.who(),
                rule.when(),
                rule.consequence(),
                provision.speaksFor(rule.inWords()),
                cautions);
    }

    private @Nullable PartialDate due(DeadlineRule rule, PartialDate on) {
        Term term = rule.term();
        if (rule.before()) {
            return Range.shift(on, day -> term.before(day, calendar));
        }
        return Range.of(
                on.earliest().map(day -> term.firstEnd(day, calendar)).orElse(null),
                on.latest().map(day -> term.lastEnd(day, calendar)).orElse(null));
    }

    private void dayOff(DeadlineRule rule, PartialDate due, List<Sayable> cautions) {
        boolean byDays = rule.term().unit() != Term.Unit.HOUR && rule.term().unit() != Term.Unit.WORKING_DAY;
        if (!due.isDay() || !byDays || rule.before()) {
            return;
        }
        LocalDate day = due.earliest().orElseThrow();
        if (!calendar.isWorking(day)) {
            LocalDate next = calendar.from(day);
            cautions.add(Sayable.sentences(List.of(
                    phrase("rules.deadline.day-off").with("day", PartialDate.of(next)), LegalBasis.NOT_VERIFIED)));
        }
    }

    private void unknownDays(DeadlineRule rule, PartialDate on, PartialDate due, List<Sayable> cautions) {
        if (rule.term().unit() != Term.Unit.WORKING_DAY) {
            return;
        }
        PartialDate all = Range.either(on, due);
        boolean known = all != null && all.period().filter(this::knows).isPresent();
        cautions.add(known ? phrase("rules.deadline.days-off-not-verified") : PermissionWords.DAYS_OFF_NOT_ON_FILE);
    }

    private boolean knows(Period period) {
        return calendar.knows(period);
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
