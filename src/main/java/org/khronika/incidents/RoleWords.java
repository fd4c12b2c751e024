package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived.Premise;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/**
 * What somebody was in an incident, as its page says it: who goes on hunger strike or harms themselves in protest did that themselves, and
 * nobody else is said to have done it. What a source states of a body as a fact is reported, and what it passes on is reportedly so; of a person on record, and of those whom a
 * remark qualifies, it stays alleged; of whom we infer it, it is assumed, because nobody alleges it.
 */
final class RoleWords {

    /** What people do to themselves, against how they are treated. */
    private static final Set<Act> OWN = EnumSet.of(Act.HUNGER_STRIKE, Act.SELF_HARM, Act.SUICIDE_ATTEMPT);

    private static final Pattern OF_WHAT = Pattern.compile(
            "of (?!.*\\b(what|alleg|report|say|said|claim|appear|apparent|perhaps|may|might|infer|accus|suspect))[\\p{L} ]+",
            Pattern.CASE_INSENSITIVE);

    private RoleWords() {}

    /** The role, with the remark behind it. */
    static Sayable of(Party party, Set<Act> acts, Certainty certainty) {
        Sayable role = role(party, acts, certainty);
        return party.remark() == null
                ? role
                : phrase("incidents.role.with-remark").with("role", role).with("remark", party.remark());
    }

    private static Sayable role(Party party, Set<Act> acts, Certainty certainty) {
        boolean own = !acts.isEmpty() && OWN.containsAll(acts);
        if (party.role() == PartyRole.VICTIM) {
            return own
                    ? phrase("incidents.role.themselves")
                    : certainty.isAtLeast(Certainty.REPORTED) ? party.role() : phrase("incidents.role.said-to-have");
        }
        if (party.role() == PartyRole.ALLEGED_PERPETRATOR) {
            return own
                    ? phrase("incidents.role.protested-against")
                    : isInferred(party)
                            ? phrase("incidents.role.assumed")
                            : isReported(party, certainty)
                                    ? phrase("incidents.role.reported")
                                    : isPassedOn(party, certainty)
                                            ? phrase("incidents.role.reportedly-did-it")
                                            : party.role();
        }
        return party.role();
    }

    /** Of whom no source says it, nobody alleges it: that they did it is ours. */
    private static boolean isInferred(Party party) {
        return party.who() == null && party.remark() != null && party.remark().contains(Premise.INFERRED);
    }

    private static boolean isReported(Party party, Certainty certainty) {
        return isABody(party) && saysOnlyOfWhat(party.remark()) && certainty.isAtLeast(Certainty.REPORTED);
    }

    /** What a source passes on nobody need allege. */
    private static boolean isPassedOn(Party party, Certainty certainty) {
        return isABody(party) && saysOnlyOfWhat(party.remark()) && certainty == Certainty.SECOND_HAND;
    }

    private static boolean isABody(Party party) {
        return party.who() == null || party.who().kind() == RecordKind.ORGANISATION;
    }

    /** Whether a remark leaves the role as it is: "of the detention". Any other may keep a distance. */
    private static boolean saysOnlyOfWhat(@Nullable String remark) {
        return remark == null || OF_WHAT.matcher(remark).matches();
    }
}
