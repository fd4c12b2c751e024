package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A penalty in words; what it says in English and Russian, {@link PenaltyWords} understands as the same penalty. */
final class PenaltySaid {

    private PenaltySaid() {}

    static Sayable of(PenaltyKind kind, Amount amount) {
        if (amount.isUnknown()) {
            return kind.isMeasured() ? notStated(kind).with("kind", kind) : kind.small();
        }
        if (kind == PenaltyKind.IMPRISONMENT && amount.exactly() instanceof Measure.Life) {
            return phrase("values.penalty.imprisonment-for-life");
        }
        return (amount.equivalent() ? phrase("values.penalty.fine-equivalent") : measured(kind))
                .with("measure", amount);
    }

    private static Phrase notStated(PenaltyKind kind) {
        return phrase(kind == PenaltyKind.FINE ? "values.penalty.no-sum" : "values.penalty.no-term");
    }

    private static Phrase measured(PenaltyKind kind) {
        return phrase(
                switch (kind) {
                    case IMPRISONMENT -> "values.penalty.imprisonment";
                    case SUSPENDED -> "values.penalty.suspended";
                    case DEFERRED -> "values.penalty.deferred";
                    case RESTRICTED_FREEDOM -> "values.penalty.restricted-freedom";
                    case ARREST -> "values.penalty.arrest";
                    case FINE -> "values.penalty.fine";
                    case COMMUNITY_SERVICE -> "values.penalty.community-service";
                    case PUBLIC_LABOUR -> "values.penalty.public-labour";
                    case CORRECTIVE_LABOUR -> "values.penalty.corrective-labour";
                    case BAN_ON_ACTIVITY -> "values.penalty.ban-on-activity";
                    case BAN_ON_PUBLIC_ACTIVITY -> "values.penalty.ban-on-public-activity";
                    case EXPULSION -> "values.penalty.expulsion";
                    case CONFISCATION, WARNING -> throw new IllegalStateException(kind + " has no measure.");
                });
    }
}
