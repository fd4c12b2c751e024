package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * One deadline of the file.
 *
 * @param term how long after the event, or before it
 * @param before whether it is counted back from the event
 * @param when for which cases, in words; empty for all
 * @param from the first day of events for which the rule holds, if it is not of old
 * @param to the last one, if it does not hold still
 */
record DeadlineRule(
        LegalBasis provision,
        Trigger event,
        Term term,
        boolean before,
        Sayable who,
        Optional<Sayable> when,
        Optional<Sayable> consequence,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static DeadlineRule read(WrittenRule rule) {
        boolean before = rule.has("before");
        if (before == rule.has("within")) {
            throw rule.refused("either “within” or “before”", before ? "both" : "neither");
        }
        return new DeadlineRule(
                rule.provision(),
                rule.choice("event", Trigger.values()),
                rule.as(before ? "before" : "within", "a term such as 3 working days", Term::parse),
                before,
                rule.said("who"),
                rule.findSaid("when"),
                rule.findSaid("consequence"),
                rule.findAs("events from", "a day", LocalDate::parse),
                rule.findAs("events to", "a day", LocalDate::parse));
    }

    /** Whether the rule may hold for an event of this date. */
    boolean mayHold(PartialDate event) {
        boolean begun = from.isEmpty()
                || event.latest().map(last -> !last.isBefore(from.get())).orElse(true);
        boolean over = to.isPresent()
                && event.earliest().map(first -> first.isAfter(to.get())).orElse(false);
        return begun && !over;
    }

    /** The rule in words. */
    Sayable inWords() {
        List<Sayable> said = new ArrayList<>();
        said.add(phrase(before ? "rules.deadline.before" : "rules.deadline.after")
                .with("term", term.inWords())
                .with("event", event));
        said.add(when.map(cases ->
                        phrase("rules.deadline.for-when").with("who", who).with("when", cases))
                .orElse(phrase("rules.deadline.for").with("who", who)));
        from.ifPresent(day -> said.add(phrase("rules.deadline.since").with("day", PartialDate.of(day))));
        to.ifPresent(day -> said.add(phrase("rules.deadline.until").with("day", PartialDate.of(day))));
        Sayable rule = provision.of(Sayable.commas(said));
        return consequence
                .<Sayable>map(then -> Sayable.sentences(List.of(rule, then)))
                .orElse(rule);
    }
}
