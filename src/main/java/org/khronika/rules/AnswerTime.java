package org.khronika.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

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
        List<String> cautions) {

    /** Copies the cautions. */
    public AnswerTime {
        cautions = List.copyOf(cautions);
    }

    /** Whether the answer came in time. */
    public enum LimitKept {
        IN_TIME("in time"),
        PERHAPS_LATE("perhaps late"),
        LATE("late"),
        LATE_UNLESS_INTERRUPTED("late, unless the term was interrupted"),
        NOT_YET_DUE("not due yet"),
        PERHAPS_OVERDUE("perhaps overdue"),
        OVERDUE("overdue"),
        OVERDUE_UNLESS_INTERRUPTED("overdue, unless the term was interrupted"),
        DATES_MISSING("dates missing"),
        DATES_AT_ODDS("answered before it was filed, if its dates are right"),
        NO_LIMIT("no limit known");

        private final String label;

        LimitKept(String label) {
            this.label = label;
        }

        /** In a word or two. */
        public String label() {
            return label;
        }
    }

    /** "12 days, in time", "overdue: due 2 March 2023", "no limit known". */
    public String inWords() {
        String days =
                taken == null ? "" : taken.inWords().replaceFirst(" (days?)$", inWorkingDays ? " working $1" : " $1");
        String said = days.isEmpty() ? kept.label() : days + ", " + kept.label();
        boolean waits = kept == LimitKept.OVERDUE
                || kept == LimitKept.OVERDUE_UNLESS_INTERRUPTED
                || kept == LimitKept.PERHAPS_OVERDUE
                || kept == LimitKept.NOT_YET_DUE;
        return waits && due != null ? said + ": due " + Say.day(due) : said;
    }
}
