package org.khronika.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khronika.incidents.Incident;
import org.khronika.incidents.PartyRole;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.StepKind;
import org.khronika.proceedings.StepKind.Family;
import org.khronika.values.Choice;

/**
 * What somebody named on a card is in the record: a {@link PartyRole} of an incident, a {@link Position} in a case. It is filled in
 * only where the text itself says whose the deed is; everything else is for a person to say.
 */
public final class Roles {

    /** Nobody has said it. */
    public static final String NOT_SAID = "NOT_SAID";

    static final String ACCUSED = Position.ACCUSED.name();

    /** Steps that are done to somebody accused, so that whoever they are done to is. */
    private static final Set<StepKind> MAKES_ACCUSED = EnumSet.of(
            StepKind.SUSPECT_NAMED,
            StepKind.MEASURE_EXTENDED,
            StepKind.SENT_TO_COURT,
            StepKind.TRIAL_OPENED,
            StepKind.AMNESTY_REFUSED,
            StepKind.PAROLE_REFUSED,
            StepKind.IN_PRISON,
            StepKind.LOCKED_UP,
            StepKind.REPLACEMENT_REFUSED,
            StepKind.TRANSFERRED,
            StepKind.EARLIER_CONVICTION,
            StepKind.POSSIBLE_PENALTY);

    /** Steps that tell of anybody, accused or not. */
    private static final Set<StepKind> OF_ANYBODY = EnumSet.of(
            StepKind.ACT,
            StepKind.COMPLAINT_FILED,
            StepKind.REGISTERED,
            StepKind.REGISTRATION_REFUSED,
            StepKind.SEARCHED,
            StepKind.EXPERT_FINDING,
            StepKind.COMPENSATION,
            StepKind.OPINION,
            StepKind.LISTED,
            StepKind.LEFT_COUNTRY,
            StepKind.LEARNED,
            StepKind.DIED,
            StepKind.OTHER);

    private Roles() {}

    /** What a person or organisation of the card can be; the last is that nobody has said it. */
    public static List<Choice> choices(PartialBody partial) {
        return switch (partial.body()) {
            case Proceeding proceeding -> List.copyOf(Arrays.asList(Position.values()));
            case Incident incident -> List.copyOf(Arrays.asList(PartyRole.values()));
            default -> List.of();
        };
    }

    /** What the text says that somebody is. */
    static String said(PartialBody partial, String name) {
        boolean subject = partial.named().subjects().contains(name);
        return switch (partial.body()) {
            case Proceeding proceeding
            when subject && makesAccused(PartialBody.step(proceeding).kind()) -> ACCUSED;
            case Incident incident when subject -> PartyRole.VICTIM.name();
            default -> NOT_SAID;
        };
    }

    private static boolean makesAccused(StepKind kind) {
        return MAKES_ACCUSED.contains(kind)
                || EnumSet.of(Family.CHARGE, Family.MEASURE, Family.VERDICT, Family.SENTENCE)
                        .contains(kind.family());
    }

    /** Whether a step is for the accused only. */
    static boolean isOfAccused(StepKind kind) {
        return !OF_ANYBODY.contains(kind);
    }

    static boolean isAccused(Setting.Somebody party) {
        return party.role().equals(ACCUSED);
    }

    static Position inCase(String role) {
        return Arrays.stream(Position.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(Position.NOT_SAID);
    }

    static PartyRole inIncident(String role) {
        return Arrays.stream(PartyRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(PartyRole.NOT_SAID);
    }
}
