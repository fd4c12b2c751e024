package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.words.Sayable;

/**
 * How long an answer may take.
 *
 * @param term        how long after the day of filing; empty for the same day
 * @param interrupted what may stop the term, in words; empty for nothing
 */
record AnswerLimit(
        LegalBasis provision, FiledPaper filed, Optional<Term> term, Sayable who, Optional<Sayable> interrupted) {

    private static final String SAME_DAY = "the same day";

    static AnswerLimit read(WrittenRule rule) {
        return new AnswerLimit(
                rule.provision(),
                rule.choice("filed", FiledPaper.values()),
                rule.as("within", "a term such as 1 month, or the same day", AnswerLimit::term),
                rule.said("who"),
                rule.findSaid("interrupted"));
    }

    private static Optional<Term> term(String text) {
        return text.equals(SAME_DAY) ? Optional.empty() : Optional.of(Term.parse(text));
    }

    LocalDate firstEnd(LocalDate day, WorkingDays calendar) {
        return term.map(of -> of.firstEnd(day, calendar)).orElse(day);
    }

    LocalDate lastEnd(LocalDate day, WorkingDays calendar) {
        return term.map(of -> of.lastEnd(day, calendar)).orElse(day);
    }

    boolean inWorkingDays() {
        return term.filter(of -> of.unit() == Term.Unit.WORKING_DAY).isPresent();
    }

    /** "within one month", "on the same day". */
    Sayable termInWords() {
        return term.map(of -> phrase("rules.within").with("term", of.inWords()))
                .orElse(phrase("rules.on-the-same-day"));
    }

    Sayable inWords() {
        Sayable rule = provision.of(
                Sayable.commas(List.of(termInWords(), phrase("rules.by-whom").with("who", who))));
        return interrupted
                .<Sayable>map(by -> Sayable.sentences(List.of(rule, by)))
                .orElse(rule);
    }
}
