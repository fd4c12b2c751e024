package org.khronika.proceedings;

import java.util.List;

/** What an appeal is about. */
final class Appeals {

    private Appeals() {}

    /**
     * Whether an appeal is against a refusal, of parole or amnesty, and so leaves the judgment as it is: the last decision before it
     * was one. You may wonder why nobody is asked: a source that tells of a refusal and then of an appeal means that one.
     */
    static boolean isAgainstARefusal(Step appeal, List<Step> before) {
        if (!appeal.kind().onJudgment().isOnAppeal()) {
            return false;
        }
        for (Step step : before.reversed()) {
            if (step.kind().onJudgment().isRefusal()) {
                return true;
            }
            if (step.kind().family() == StepKind.Family.VERDICT || step.kind().family() == StepKind.Family.SENTENCE) {
                return false;
            }
        }
        return false;
    }
}
