package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.RefusedAnswer;
import org.khronika.rules.FiledPaper;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * One attempt, or several that are told together: the first to the tenth, all returned, of which nobody says when.
 *
 * @param n    its number among all attempts; the first of several; null when it has none
 * @param last the number of the last of several; null for one
 * @param times how many are told together when they have no numbers; null for one
 * @param certainty how sure we are that it was made; null for what its source states as a fact
 */
public record Attempt(
        @Asked @Nullable Integer n,

        @Asked @Nullable Integer last,

        @Asked @Nullable PartialDate filed,

        @Asked(word = "answer") AnswerToAttempt answer,

        @Asked @Nullable PartialDate answered,

        @Asked(word = "ground") @Nullable Ground ground,

        @Asked(prose = true) @Nullable String reason,

        @Asked @Nullable FiledPaper paper,

        @Asked(seldom = true) @Nullable Quantity times,

        @Asked(prose = true, seldom = true) @Nullable String detail,

        @Asked(seldom = true) @Nullable Certainty certainty) {

    /** Refuses numbers that no attempts can have. */
    public Attempt {
        answer = answer == null ? AnswerToAttempt.NOT_KNOWN : answer;
        certainty = certainty == Certainty.UNSAID ? null : certainty;
        reason = Given.text(reason);
        detail = Given.text(detail);
        if (n != null && n < 1) {
            throw new RefusedAnswer("n", phrase("applications.refused.number").with("n", n));
        }
        if (last != null && n != null && last < n) {
            throw new RefusedAnswer(
                    "last", phrase("applications.refused.numbers").with("n", n).with("last", last));
        }
        if (n != null && times != null) {
            throw new RefusedAnswer(
                    "times", phrase("applications.refused.number-and-how-many").with("n", n));
        }
    }

    /**
     * Whether it is told as an attempt. Where only a registration is told, without a number, a filing or a refusal before, nobody says
     * after how many attempts it came, or how many others tried.
     */
    boolean isCounted() {
        return answer != AnswerToAttempt.REGISTERED || n != null || filed != null || paper != null;
    }

    /** The number of the last one that it tells of; 0 without a number. */
    int to() {
        return last != null ? last : n == null ? 0 : n;
    }

    /** Whether it is told when it was made, or answered. */
    boolean hasDay() {
        return filed != null || answered != null;
    }

    /** Whether it certainly was made by the end of a day; of one without any day that is taken to be so. */
    boolean madeBy(LocalDate day) {
        PartialDate known = filed != null ? filed : answered;
        return known == null || known.latest().map(last -> !last.isAfter(day)).orElse(false);
    }

    /** Whether it certainly was made later than on a day. */
    boolean isLaterThan(LocalDate day) {
        return filed != null
                && filed.earliest().map(first -> first.isAfter(day)).orElse(false);
    }

    /** Whether its answer may have come by a day, or later. */
    boolean leavesItsAnswerOpen(LocalDate day) {
        return answered != null
                && answered.latest().map(last -> last.isAfter(day)).orElse(true);
    }

    /** What was known of it on a day: an answer that certainly came later was not. */
    Attempt asOf(LocalDate day) {
        boolean open = answered != null
                && answered.earliest().map(first -> first.isAfter(day)).orElse(false);
        return open
                ? new Attempt(
                        n, last, filed, AnswerToAttempt.PENDING, null, null, null, paper, times, detail, certainty)
                : this;
    }

    /** How many it tells of. */
    Quantity count() {
        return n != null ? Quantity.of(to() - n + 1) : times == null ? Quantity.of(1) : times;
    }

    /** "11th attempt", "1st to 10th attempt", "359 attempts", or "attempt" of one without a number. */
    Sayable called() {
        return called(ApplicationKind.PARTY);
    }

    /** How sure we are of it where its source keeps a distance; null for what it states as a fact. */
    @Nullable
    Certainty distance() {
        return certainty == null
                        || certainty == Certainty.REPORTED
                        || certainty.hedge().isEmpty()
                ? null
                : certainty;
    }

    /** The same, and "359 applications" of those who want to stand or to watch; "11th attempt, reportedly". */
    Sayable called(ApplicationKind kind) {
        return Distance.after(named(kind), distance());
    }

    private Phrase named(ApplicationKind kind) {
        if (n == null) {
            return times == null ? kind.attempt() : kind.attempts(times);
        }
        return to() == n
                ? phrase("applications.story.nth").with("n", n)
                : phrase("applications.story.nth-to").with("n", n).with("last", to());
    }
}
