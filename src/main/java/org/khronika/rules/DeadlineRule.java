package org.khronika.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.khronika.values.PartialDate;

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
        String who,
        String when,
        String consequence,
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
                rule.text("who"),
                rule.find("when").orElse(""),
                rule.find("consequence").orElse(""),
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
    String inWords() {
        String time = term.inWords() + (before ? " before: " : " from: ") + event.label();
        return "%s: %s, for %s%s%s.%s"
                .formatted(
                        provision.rule(),
                        time,
                        who,
                        when.isEmpty() ? "" : " (" + when + ")",
                        from.map(day -> ", since " + Say.date(PartialDate.of(day)))
                                        .orElse("")
                                + to.map(day -> ", until " + Say.date(PartialDate.of(day)))
                                        .orElse(""),
                        consequence.isEmpty() ? "" : " " + consequence);
    }
}
