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
        @Asked(word = "decision on a list") DecisionKind decision,

        @Asked @Nullable PartialDate decided,

        @Asked @Nullable PartialDate from,

        @Asked @Nullable TakenOff because,

        @Asked(asItStands = true) List<String> criteria,

        @Asked(asItStands = true) List<String> exclusions,

        @Asked(prose = true, word = "what bars") @Nullable String notBarred,

        @Asked(prose = true) @Nullable String reasons,

        @Asked @Nullable String decidedBy,

        @Asked(prose = true, confidential = true) @Nullable String minutes)
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
