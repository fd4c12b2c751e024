package org.khronika.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/**
 * What a rule says of a person, and why.
 *
 * @param verdict eligible, not eligible, or it depends on facts that are not on record
 * @param reasons what speaks for it, against it or leaves it open, in the order of the rule file
 * @param missing the facts that are not on record and would decide it or change its effect, a sentence each
 * @param effect what follows, in words; null for somebody who is not eligible
 */
public record Conclusion(
        Eligibility verdict,
        List<Reason> reasons,
        List<Sayable> missing,
        @Nullable Sayable effect) {

    public Conclusion {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Whether the rule applies. */
    public enum Eligibility implements Choice {
        ELIGIBLE,
        NOT_ELIGIBLE,
        DEPENDS
    }

    /** The reasons on this side. */
    public List<Reason> reasons(Reason.Side side) {
        return reasons.stream().filter(reason -> reason.side() == side).toList();
    }
}
