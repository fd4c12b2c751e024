package org.khronika.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Incomplete;
import org.khronika.values.PartialDate;

/**
 * What was decided about somebody and a list, when, and why.
 *
 * @param decided   the day of the decision
 * @param from      the day from which it counts; null for the day of the decision
 * @param because   why they were taken off; null for other decisions
 * @param criteria  the short names of the criteria that are met
 * @param exclusions the short names of what might have barred and was looked at
 * @param reasons   for the public
 * @param minutes   who was present and how they voted; never for the public
 */
public record ListDecision(
        @Asked(value = "What was decided", word = "decision on a list")
        DecisionKind decision,

        @Asked(value = "Decided on", hint = "As exactly as is known: 14 November 2022, before 27 March 2023.") @Nullable
        PartialDate decided,

        @Asked(value = "Counts from", hint = "Only if that is another day than that of the decision.") @Nullable
        PartialDate from,

        @Asked(
                value = "Why they were taken off",
                hint = "Why somebody does not belong on the list any longer, by the list of reasons.")
        @Nullable
        TakenOff because,

        @Asked(value = "Criteria that are met", hint = "Their short names, as the list has them, one a line: a, c.")
        List<String> criteria,

        @Asked(
                value = "What might bar and was looked at",
                hint = "The short names, as the list has them, one a line: violence.")
        List<String> exclusions,

        @Asked(value = "Why that does not bar", prose = true, word = "what bars") @Nullable
        String notBarred,

        @Asked(value = "Reasons", hint = "The public reads them.", prose = true) @Nullable
        String reasons,

        @Asked(value = "Who decided", hint = "Such as the board; human rights defenders.") @Nullable
        String decidedBy,

        @Asked(
                value = "Minutes",
                hint = "Who was present, what was said, how they voted. Seen at the desk only; never published.",
                prose = true,
                confidential = true)
        @Nullable
        String minutes)
        implements Incomplete {

    /** When it was taken may not be said yet. */
    public ListDecision {
        decision = decision == null ? DecisionKind.PUT_ON : decision;
        criteria = Code.all(Given.list(criteria));
        exclusions = Code.all(Given.list(exclusions));
        notBarred = Given.text(notBarred);
        reasons = Given.text(reasons);
        decidedBy = Given.text(decidedBy);
        minutes = Given.text(minutes);
    }

    /** A decision of which no more is known than what, when and by which criteria. */
    public static ListDecision of(DecisionKind decision, PartialDate decided, String... criteria) {
        return new ListDecision(decision, decided, null, null, List.of(criteria), List.of(), null, null, null, null);
    }

    /** From when it counts; null as long as that is not said. */
    public @Nullable PartialDate counts() {
        return from == null ? decided : from;
    }

    /** When it was decided; where that is not known, from when it counts; null as long as neither is said. */
    @Nullable
    PartialDate taken() {
        return decided == null ? from : decided;
    }

    @Override
    public @Nullable String lacks() {
        return counts() == null ? "decided" : null;
    }
}
