package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What must be done by when.
 *
 * @param what what is due, in words
 * @param due the last day, a range where the event is one or the term is in hours
 * @param who who must act
 * @param when for which cases it holds, in words; empty for all
 * @param consequence what follows if nothing is done; empty when not known
 * @param reason the rule and its law
 * @param cautions what to know before relying on it: notes of the rule, days off, days off that are not on file
 */
public record Deadline(
        Sayable what,
        PartialDate due,
        Sayable who,
        Optional<Sayable> when,
        Optional<Sayable> consequence,
        Reason reason,
        List<Sayable> cautions) {

    public Deadline {
        cautions = List.copyOf(cautions);
    }

    /** Whether it has passed on the day: not known while the last day may be either. */
    public Known isPast(LocalDate on) {
        return Range.isPast(due, on);
    }

    /** The deadline in a sentence. */
    public Sayable inWords() {
        Phrase said = phrase(when.isEmpty() ? "rules.deadline.said" : "rules.deadline.said-when")
                .with("what", what)
                .with("day", Say.day(due))
                .with("who", who);
        return when.map(cases -> said.with("when", cases)).orElse(said);
    }
}
