package org.khronika.legislation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khronika.values.Choice;

/** What an article threatens with; the label is also how a pack writes it. */
public enum PenaltyKind implements Choice {
    WARNING("warning"),
    FINE("fine"),
    CORRECTIVE_LABOUR("corrective labour"),
    COMMUNITY_SERVICE("community service"),
    ADMINISTRATIVE_ARREST("administrative arrest"),
    ARREST("arrest"),
    RESTRICTED_FREEDOM("restricted freedom"),
    IMPRISONMENT("imprisonment"),
    LIFE_IMPRISONMENT("life imprisonment"),
    CONFISCATION("confiscation"),
    BAN_ON_OFFICE_OR_ACTIVITY("ban on office or activity"),
    LIFELONG_BAN_ON_PUBLIC_SERVICE("lifelong ban on public service"),
    LOSS_OF_CITIZENSHIP("loss of citizenship"),
    EXPULSION("expulsion"),
    SUSPENSION_OF_ACTIVITY("suspension of activity");

    private final String label;

    PenaltyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it locks a person up. */
    public boolean takesFreedom() {
        return switch (this) {
            case ADMINISTRATIVE_ARREST, ARREST, IMPRISONMENT, LIFE_IMPRISONMENT -> true;
            default -> false;
        };
    }

    static PenaltyKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a penalty ("
                        + Arrays.stream(values()).map(PenaltyKind::label).collect(Collectors.joining(", "))
                        + "), found “" + label + "”."));
    }
}
