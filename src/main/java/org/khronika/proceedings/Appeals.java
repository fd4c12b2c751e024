package org.khronika.proceedings;

import java.util.List;
import java.util.Set;

/** What an appeal is about. */
final class Appeals {

    private static final Set<StepKind> REFUSALS = Set.of(
            StepKind.AMNESTY_REFUSED,
            StepKind.PAROLE_REFUSED,
            StepKind.REPLACEMENT_REFUSED,
            StepKind.PERMISSION_DECIDED);
    private static final Set<StepKind> APPEALS =
            Set.of(StepKind.APPEAL_LODGED, StepKind.APPEAL_UPHELD, StepKind.APPEAL_CHANGED, StepKind.APPEAL_QUASHED);

    private Appeals() {}

    /**
     * Whether an appeal is against a refusal, of parole or amnesty, and so leaves the judgment as it is: the last decision before it
     * was one. You may wonder why nobody is asked: a source that tells of a refusal and then of an appeal means that one.
     */
    static boolean isAgainstARefusal(Step appeal, List<Step> before) {
        if (!APPEALS.contains(appeal.kind())) {
            return false;
        }
        for (Step step : before.reversed()) {
            if (REFUSALS.contains(step.kind())) {
                return true;
            }
            if (step.kind().family() == StepKind.Family.VERDICT || step.kind().family() == StepKind.Family.SENTENCE) {
                return false;
            }
        }
        return false;
    }
}
