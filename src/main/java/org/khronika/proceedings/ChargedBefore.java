package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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

    /** The charges that follow, each in its place and without a number; empty where a step tells of one, where nobody came before a court, or where it is open until when. */
    static List<Placed> in(Proceeding proceeding) {
        List<Placed> told = Timeline.of(proceeding).happenedInPlace();
        Placed court =
                told.stream().filter(ChargedBefore::isInCourt).findFirst().orElse(null);
        if (court == null || court.latest() == null || !isProsecution(proceeding.kind())) {
            return List.of();
        }
        List<Placed> before = told.subList(0, told.indexOf(court));
        if (before.stream().anyMatch(placed -> placed.step().kind().reached() == Milestone.CHARGE)) {
            return List.of();
        }
        ToldFrom toldFrom = ToldFrom.before(court.step(), proceeding);
        return of(told, court).stream()
                .map(step -> placed(step, court, begun(before), toldFrom))
                .toList();
    }

    /** What somebody stands charged with in a state: what their steps tell; of whoever awaits a verdict, where none tells of a charge, what follows. */
    static List<ChargeHistory.Charge> standing(Proceeding proceeding, Subject subject, Timeline happened, Stage stage) {
        List<ChargeHistory.Charge> told = ChargeHistory.of(happened).standing();
        return told.isEmpty() && stage.awaitsAVerdict()
                ? ChargeHistory.of(Timeline.of(in(proceeding)).where(placed -> subject.isIn(placed.step())))
                        .standing()
                : told;
    }

    /** Whether the charges of a case follow from what is placed there. */
    static boolean isInCourt(Placed placed) {
        return placed.step().kind().onStage().isInCourt();
    }

    private static boolean isProsecution(ProceedingKind kind) {
        return kind.isAgainstSomebody() && !kind.endsWithAPenalty();
    }

    /** What a court convicted of; where no article of it is known, what came before the court. */
    private static List<Step> of(List<Placed> told, Placed court) {
        List<Step> convictions = told.stream()
                .map(Placed::step)
                .filter(step -> step.kind().onStage() == OnStage.CONVICTS)
                .filter(step -> !step.articles().isEmpty())
                .toList();
        return convictions.isEmpty() ? List.of(court.step()) : convictions;
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

    private static Placed placed(Step of, Placed court, @Nullable Placed begun, ToldFrom toldFrom) {
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
        LocalDate from = toldFrom.of(charged, latest, begun);
        return new Placed(charged, null, court.place(), begun == null ? null : begun.earliest(), latest, from, false);
    }
}
