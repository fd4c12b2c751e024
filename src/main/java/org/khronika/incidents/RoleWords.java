package org.khronika.incidents;

import java.util.EnumSet;
import java.util.Set;
import org.khronika.pages.Derived.Premise;
import org.khronika.values.Certainty;

/**
 * What somebody was in an incident, as its page says it: who goes on hunger strike or harms themselves in protest did that themselves, and
 * nobody else is said to have done it. What a source states of a body as a fact is reported; of a person on record, and of those whom a
 * remark qualifies, it stays alleged; of whom we infer it, it is assumed, because nobody alleges it.
 */
final class RoleWords {

    /** What people do to themselves, against how they are treated. */
    private static final Set<Act> OWN = EnumSet.of(Act.HUNGER_STRIKE, Act.SELF_HARM, Act.SUICIDE_ATTEMPT);

    private RoleWords() {}

    /** The role, with the remark behind it. */
    static String of(Party party, Set<Act> acts, Certainty certainty) {
        return role(party, acts, certainty) + (party.remark() == null ? "" : "; " + party.remark());
    }

    private static String role(Party party, Set<Act> acts, Certainty certainty) {
        boolean own = !acts.isEmpty() && OWN.containsAll(acts);
        return switch (party.role()) {
            case VICTIM ->
                own
                        ? "did it themselves"
                        : certainty.isAtLeast(Certainty.REPORTED)
                                ? party.role().label()
                                : "it is said to have happened to them";
            case ALLEGED_PERPETRATOR ->
                own
                        ? "whose conduct it was a protest against"
                        : isInferred(party)
                                ? "assumed to have done it"
                                : isReported(party, certainty)
                                        ? "reported to have done it"
                                        : party.role().label();
            case CONVICTED_PERPETRATOR,
                    CONVICTED_IN_RELATION,
                    SUSPECT,
                    ORGANISER,
                    PRESENT,
                    MINOR_PRESENT,
                    RELATIVE,
                    REPORTED_BY,
                    NOT_SAID,
                    UNSAID -> party.role().label();
        };
    }

    /** Of whom no source says it, nobody alleges it: that they did it is ours. */
    private static boolean isInferred(Party party) {
        return party.who() == null && party.remark() != null && party.remark().contains(Premise.INFERRED);
    }

    private static boolean isReported(Party party, Certainty certainty) {
        return party.who() == null && party.remark() == null && certainty.isAtLeast(Certainty.REPORTED);
    }
}
