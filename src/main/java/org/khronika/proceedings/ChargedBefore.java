package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Changed;
import org.khronika.values.PartialDate;

/**
 * That whoever was tried was charged before, on a day that is not known: not before the alleged act, nor before the investigation, and not after the court. It
 * follows for a case of which no step tells of a charge before its court, and what it was a charge of follows from the conviction. Registers say it of a day as “perhaps”; no page tells it as a step, for no source does.
 */
final class ChargedBefore {

    private ChargedBefore() {}

    /** The charges that follow, each in its place and without a number; none where a step tells of one, where nobody came before a court, or where it is open until when. */
    static List<Placed> in(Proceeding proceeding) {
        return Trial.of(proceeding).stream()
                .flatMap(trial -> in(trial, proceeding).stream())
                .toList();
    }

    /** Those of one trial: what a court convicted of later was no charge before it. */
    private static List<Placed> in(Trial trial, Proceeding proceeding) {
        Placed court = trial.court();
        if (court.latest() == null || !isProsecution(proceeding.kind())) {
            return List.of();
        }
        ToldFrom toldFrom = ToldFrom.before(court.step(), proceeding);
        return of(trial).stream()
                .filter(step -> trial.before().stream().noneMatch(placed -> charges(placed.step(), step)))
                .map(step -> placed(step, trial, toldFrom))
                .toList();
    }

    /** The charges that follow for the trial by this court; none where it is no court of a trial. */
    static List<Placed> before(Placed court, Proceeding proceeding) {
        return Trial.of(proceeding).stream()
                .filter(trial -> trial.court().step().equals(court.step()))
                .flatMap(trial -> in(trial, proceeding).stream())
                .toList();
    }

    /** What somebody stands charged with in a state: what their steps tell; of whoever awaits a verdict, where none tells of a charge, what follows for that trial. */
    static List<ChargeHistory.Charge> standing(Proceeding proceeding, Subject subject, Timeline happened, Stage stage) {
        List<ChargeHistory.Charge> told = ChargeHistory.of(happened).standing();
        return told.isEmpty() && stage.awaitsAVerdict()
                ? ChargeHistory.of(Timeline.of(underWay(proceeding, happened))
                                .where(placed -> subject.isIn(placed.step())))
                        .standing()
                        .stream()
                        .map(ChargeHistory.Charge::ofAConviction)
                        .toList()
                : told;
    }

    private static List<Placed> underWay(Proceeding proceeding, Timeline happened) {
        return Trial.of(proceeding).stream()
                .filter(trial -> happened.happened().contains(trial.court().step()))
                .reduce((earlier, later) -> later)
                .map(trial -> in(trial, proceeding))
                .orElse(List.of());
    }

    private static boolean charges(Step told, Step follows) {
        return told.kind().reached() == Milestone.CHARGE && told.mayConcernTheSame(follows);
    }

    private static boolean isProsecution(ProceedingKind kind) {
        return kind.isAgainstSomebody() && !kind.endsWithAPenalty();
    }

    /** What the court convicted of when it first heard it, or else when it heard it again; where no article of it is known, what came before the court. */
    private static List<Step> of(Trial trial) {
        return Stream.of(
                        convictions(trial.heardFirst()),
                        convictions(trial.heard()),
                        List.of(trial.court().step()))
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Step> convictions(List<Placed> heard) {
        return heard.stream()
                .map(Placed::step)
                .filter(step -> step.kind().onStage() == OnStage.CONVICTS)
                .filter(step -> !step.articles().isEmpty())
                .toList();
    }

    /** What a charge is not before: the first that tells of an investigation, or else the last act. */
    private static @Nullable Placed begun(List<Placed> before) {
        return before.stream()
                .filter(placed -> placed.step().kind().reached() == Milestone.INVESTIGATION)
                .findFirst()
                .or(() -> before.stream()
                        .filter(placed -> placed.step().kind() == StepKind.ACT)
                        .reduce((one, next) -> next))
                .orElse(null);
    }

    private static Placed placed(Step of, Trial trial, ToldFrom toldFrom) {
        Placed court = trial.court();
        Placed begun = begun(trial.before());
        LocalDate latest = court.latest();
        Step charged = Changed.of(Step.of(StepKind.CHARGED, PartialDate.parse("../" + latest)))
                .with("key", "charged-before-" + of.key())
                .with("articles", of.articles())
                .with("who", of.who())
                .with("group", of.group())
                .with("count", of.count())
                .with("certainty", of.certainty())
                .with("infers", EnumSet.of(Inference.THAT, Inference.WHEN, Inference.ARTICLES))
                .done();
        LocalDate from = toldFrom.of(charged, latest, begun == null ? trial.judgedBefore() : begun);
        return new Placed(charged, null, court.place(), begun == null ? null : begun.earliest(), latest, from, false);
    }
}
