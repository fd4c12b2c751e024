package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;

/**
 * One trial of a case, with what was told before it: a case may go on to another after a verdict, over what somebody did while they served the sentence. A court that
 * hears a case again because a judgment was quashed goes on with the same trial.
 *
 * @param judgedBefore the verdict of the trial before it; null for the first
 * @param before       what stands between that verdict and the court, or from the beginning of the case
 * @param heard        what stands from the court to the next trial; begins with the court
 */
record Trial(@Nullable Placed judgedBefore, List<Placed> before, List<Placed> heard) {

    /** The trials of a case in their order; none where nobody came before a court. */
    static List<Trial> of(Proceeding proceeding) {
        List<Placed> told = Timeline.of(proceeding).happenedInPlace();
        List<Integer> courts = courts(told);
        List<Trial> trials = new ArrayList<>();
        int from = 0;
        for (int n = 0; n < courts.size(); n++) {
            int court = courts.get(n);
            int end = n + 1 < courts.size() ? courts.get(n + 1) : told.size();
            trials.add(
                    new Trial(n == 0 ? null : told.get(from - 1), told.subList(from, court), told.subList(court, end)));
            from = afterTheVerdict(told, court, end);
        }
        return List.copyOf(trials);
    }

    /** What brought it before the court, or showed that it was there. */
    Placed court() {
        return heard.getFirst();
    }

    /** What was heard before a judgment was quashed; all where none was. */
    List<Placed> heardFirst() {
        return heard.stream()
                .takeWhile(placed -> placed.step().kind().onStage() != OnStage.QUASHES)
                .toList();
    }

    private static List<Integer> courts(List<Placed> told) {
        List<Integer> courts = new ArrayList<>();
        boolean open = false;
        for (int n = 0; n < told.size(); n++) {
            StepKind kind = told.get(n).step().kind();
            if (!open && kind.onStage().isInCourt() && (courts.isEmpty() || beginsAnother(kind))) {
                courts.add(n);
            }
            open = (open || kind.onStage() == OnStage.QUASHES || kind.onStage().isInCourt()) && !isVerdict(kind);
        }
        return courts;
    }

    private static int afterTheVerdict(List<Placed> told, int court, int end) {
        for (int n = end; n > court; n--) {
            if (isVerdict(told.get(n - 1).step().kind())) {
                return n;
            }
        }
        return end;
    }

    /** A verdict on others of the accused, or a hearing of an appeal, is of the trial that was. */
    private static boolean beginsAnother(StepKind kind) {
        return kind.onStage() == OnStage.TRIES
                || kind.onStage() == OnStage.GOES_TO_COURT
                || kind.onJudgment() == OnJudgment.ADDS;
    }

    private static boolean isVerdict(StepKind kind) {
        return kind.onStage() == OnStage.CONVICTS || kind.onStage() == OnStage.ACQUITS;
    }
}
