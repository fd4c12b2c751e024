package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khronika.values.Choice;
import org.khronika.values.WrongValue;

/** What an article threatens with; the label is also how a pack writes it. */
public enum StatutoryPenaltyKind implements Choice {
    WARNING,
    FINE,
    CORRECTIVE_LABOUR,
    COMMUNITY_SERVICE,
    ADMINISTRATIVE_ARREST,
    ARREST,
    RESTRICTED_FREEDOM,
    IMPRISONMENT,
    LIFE_IMPRISONMENT,
    CONFISCATION,
    BAN_ON_OFFICE_OR_ACTIVITY,
    LIFELONG_BAN_ON_PUBLIC_SERVICE,
    LOSS_OF_CITIZENSHIP,
    EXPULSION,
    SUSPENSION_OF_ACTIVITY;

    /** Whether it locks a person up. */
    public boolean takesFreedom() {
        return switch (this) {
            case ADMINISTRATIVE_ARREST, ARREST, IMPRISONMENT, LIFE_IMPRISONMENT -> true;
            default -> false;
        };
    }

    static StatutoryPenaltyKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("legislation.wrong.penalty-kind")
                        .with("known", labels())
                        .with("found", label)));
    }

    private static String labels() {
        return Arrays.stream(values()).map(StatutoryPenaltyKind::label).collect(Collectors.joining(", "));
    }
}
