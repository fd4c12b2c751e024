package org.khronika.rules;

import java.util.List;

/**
 * What a rule says of a person, and why.
 *
 * @param verdict eligible, not eligible, or it depends on facts that are not on record
 * @param reasons what speaks for it, against it or leaves it open, in the order of the rule file
 * @param missing the facts that are not on record and would decide it or change its effect, a sentence each
 * @param effect what follows, in words; empty for somebody who is not eligible
 */
public record Conclusion(Eligibility verdict, List<Reason> reasons, List<String> missing, String effect) {

    public Conclusion {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Whether the rule applies. */
    public enum Eligibility {
        ELIGIBLE("eligible"),
        NOT_ELIGIBLE("not eligible"),
        DEPENDS("depends");

        private final String label;

        Eligibility(String label) {
            this.label = label;
        }

        /** The verdict in words. */
        public String label() {
            return label;
        }
    }

    /** The reasons on this side. */
    public List<Reason> reasons(Reason.Side side) {
        return reasons.stream().filter(reason -> reason.side() == side).toList();
    }

    /** Whether every rule that the verdict rests on was read in the text of its law. */
    public boolean isVerified() {
        return deciding().stream().allMatch(Reason::verified);
    }

    /** The reasons that decide: those against when there are any, else all. One verified reason against is enough. */
    private List<Reason> deciding() {
        List<Reason> against = reasons(Reason.Side.AGAINST);
        List<Reason> sure = against.stream().filter(Reason::verified).toList();
        return !sure.isEmpty() ? sure : against.isEmpty() ? reasons : against;
    }
}
