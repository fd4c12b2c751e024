package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.ForWhom;
import org.khronika.words.Phrase;

/** Penalties that an article threatens with as a page prints them: "legal entity: fine of up to 1,000 MCI". */
final class StatutoryPenaltyWords {

    private StatutoryPenaltyWords() {}

    static Phrase of(StatutoryPenalty penalty) {
        Phrase threat = threat(penalty);
        return penalty.whom() == ForWhom.PERSON
                ? threat
                : phrase("legislation.penalty.for-whom")
                        .with("whom", penalty.whom())
                        .with("penalty", threat);
    }

    static Phrase threat(StatutoryPenalty penalty) {
        if (penalty.most() == null) {
            return phrase("legislation.penalty.of-no-amount").with("kind", penalty.kind());
        }
        boolean ban = penalty.kind() == StatutoryPenaltyKind.BAN_ON_OFFICE_OR_ACTIVITY;
        return phrase(ban ? "legislation.penalty.for-a-time" : "legislation.penalty.of-an-amount")
                .with("kind", penalty.kind())
                .with("amount", amount(penalty.least(), penalty.most(), String.valueOf(penalty.unit())));
    }

    private static Phrase amount(@Nullable Integer least, int most, String unit) {
        String range = least == null ? "upto" : least == most ? "one" : "two";
        return phrase(
                        switch (unit) {
                            case "years" -> "legislation.penalty.years";
                            case "months" -> "legislation.penalty.months";
                            case "days" -> "legislation.penalty.days";
                            case "hours" -> "legislation.penalty.hours";
                            case "MCI" -> "legislation.penalty.mci";
                            default -> "legislation.penalty.other-unit";
                        })
                .with("range", range)
                .with("least", least == null ? 0 : least)
                .with("most", most)
                .with("unit", unit);
    }
}
