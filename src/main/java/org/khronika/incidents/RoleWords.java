package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumSet;
import java.util.Set;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/**
 * What somebody was in an incident, as its page says it: who goes on hunger strike or harms themselves in protest did that themselves, and
 * nobody else is said to have done it. What a source states of a body as a fact is reported, and what it passes on is reportedly so; of a person on record, and where a
 * remark may keep a distance and nobody says how certain it is, it stays alleged; of whom we infer it, it is assumed, because nobody alleges it.
 */
final class RoleWords {

    /** What people do to themselves, against how they are treated. */
    private static final Set<Act> OWN = EnumSet.of(Act.HUNGER_STRIKE, Act.SELF_HARM, Act.SUICIDE_ATTEMPT);

    private RoleWords() {}

    /** The role, with the remark behind it. */
    static Sayable of(Party party, Set<Act> acts, Certainty certainty) {
        Sayable role = withNumber(party, role(party, acts, certainty));
        if (party.remark() != null) {
            return phrase("incidents.role.with-remark").with("role", role).with("remark", party.remark());
        }
        return isInferred(party)
                ? phrase("incidents.role.with-remark")
                        .with("role", role)
                        .with("remark", phrase("incidents.role.inferred-by-us"))
                : role;
    }

    /** A number that no source states as a fact is told with whose it is. */
    private static Sayable withNumber(Party party, Sayable role) {
        return party.numberBy() == null || party.count() == null
                ? role
                : phrase("incidents.role.with-remark")
                        .with("role", role)
                        .with("remark", phrase("incidents.role.number-by").with("who", party.numberBy()));
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
        return party.who() == null && party.inferred();
    }

    private static boolean isReported(Party party, Certainty certainty) {
        return isABody(party) && sure(party, certainty).isAtLeast(Certainty.REPORTED);
    }

    /** What a source passes on nobody need allege. */
    private static boolean isPassedOn(Party party, Certainty certainty) {
        return isABody(party) && sure(party, certainty) == Certainty.SECOND_HAND;
    }

    /** How certain the role is: never more than the incident. */
    private static Certainty sure(Party party, Certainty incident) {
        Certainty own =
                party.certainty() != null ? party.certainty() : party.remark() == null ? incident : Certainty.ALLEGED;
        return own.atMost(incident);
    }

    private static boolean isABody(Party party) {
        return party.who() == null || party.who().kind() == RecordKind.ORGANISATION;
    }
}
