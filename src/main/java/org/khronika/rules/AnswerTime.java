package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * How long an answer took, against what the law allows.
 *
 * @param taken    days from filing to the answer; null when a date is missing
 * @param due      the last day for the answer, a range where the day of filing is one; null without a limit or a day of filing
 * @param reason   the rule and its law; null when no limit is on file
 * @param cautions what to know before relying on it
 */
public record AnswerTime(
        LimitKept kept,
        @Nullable Days taken,
        boolean inWorkingDays,
        @Nullable PartialDate due,
        @Nullable Reason reason,
        List<Sayable> cautions) {

    /** Copies the cautions. */
    public AnswerTime {
        cautions = List.copyOf(cautions);
    }

    /** Whether the answer came in time. */
    public enum LimitKept implements Choice {
        IN_TIME,
        PERHAPS_LATE,
        LATE,
        LATE_UNLESS_INTERRUPTED,
        NOT_YET_DUE,
        PERHAPS_OVERDUE,
        OVERDUE,
        OVERDUE_UNLESS_INTERRUPTED,
        DATES_MISSING,
        DATES_AT_ODDS,
        NO_LIMIT
    }

    /** "12 days, in time", "overdue: due 2 March 2023", "no limit known". */
    public Sayable inWords() {
        Sayable said = taken == null ? kept : Sayable.commas(List.of(inWorkingDays ? taken.working() : taken, kept));
        boolean waits = kept == LimitKept.OVERDUE
                || kept == LimitKept.OVERDUE_UNLESS_INTERRUPTED
                || kept == LimitKept.PERHAPS_OVERDUE
                || kept == LimitKept.NOT_YET_DUE;
        return waits && due != null
                ? phrase("rules.answer-time.due").with("answer", said).with("day", Say.day(due))
                : said;
    }
}
