package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * Whether an incident is solved: a court convicted somebody of it, and the conviction stands. Who only announces a solution solves
 * nothing. Five rules beside that:
 *
 * <ul>
 *   <li>{@code aConvictionUnderAppealDoesNotYetSolve}: it may still be quashed.
 *   <li>{@code theConvictionOfWhomItHappenedToSolvesNothing}: a case against the people attacked or detained is no answer to it.
 *   <li>{@code aCaseIsNoAnswerToWhatHappenedDuringIt}: who was convicted was charged with what was done before. Pressure on lawyers at a
 *       trial is not solved by its verdict.
 *   <li>{@code aConvictionInRelationToItSolvesNothing}: whoever was convicted of abuse of power over a killing was not found to have killed.
 *   <li>{@code aPenaltyWithoutAConvictionDoesNotSolve}: an administrative penalty finds nobody guilty of a crime.
 * </ul>
 */
final class Convictions {

    private static final Set<PartyRole> DID_IT =
            Set.of(PartyRole.ALLEGED_PERPETRATOR, PartyRole.CONVICTED_PERPETRATOR, PartyRole.SUSPECT);

    /** Steps that say what a court decides on; whatever happens after them is not part of it. */
    private static final Set<StepKind> BROUGHT =
            Set.of(StepKind.CHARGED, StepKind.SENT_TO_COURT, StepKind.TRIAL_OPENED, StepKind.CONVICTED);

    private Convictions() {}

    /** Whether the incident is solved as of a day, by the cases that are given: surely, perhaps, or not. */
    static Known solve(Stored<Incident> incident, CasesAbout cases, LocalDate day) {
        return cases.about(incident).stream()
                .map(one -> solve(incident.body(), one.body(), day))
                .reduce(Known.NO, Known::or);
    }

    /** The cases that solve it surely, or perhaps. */
    static List<Stored<Proceeding>> solving(Stored<Incident> incident, CasesAbout cases, LocalDate day) {
        return cases.about(incident).stream()
                .filter(one -> solve(incident.body(), one.body(), day) != Known.NO)
                .toList();
    }

    private static Known solve(Incident incident, Proceeding proceeding, LocalDate day) {
        if (proceeding.kind().endsWithAPenalty()
                || proceeding.kind() == ProceedingKind.POSTHUMOUS
                || isLater(incident, proceeding)) {
            return Known.NO;
        }
        List<Party> others = incident.parties().stream()
                .filter(party -> !DID_IT.contains(party.role()))
                .toList();
        return LegalStatus.of(proceeding, day).stream()
                .filter(status -> others.stream().noneMatch(party -> isAbout(party, status.subject())))
                .map(Convictions::isConvicted)
                .reduce(Known.NO, Known::or);
    }

    /** Whether the incident can have begun only when the case was before a court, or its accused were charged. */
    private static boolean isLater(Incident incident, Proceeding proceeding) {
        Optional<LocalDate> begun = Optional.ofNullable(incident.when()).flatMap(PartialDate::earliest);
        return begun.isPresent()
                && proceeding.steps().stream()
                        .filter(step -> BROUGHT.contains(step.kind()) && !step.possible())
                        .flatMap(step -> Optional.ofNullable(step.when()).flatMap(PartialDate::earliest).stream())
                        .anyMatch(brought -> !begun.get().isBefore(brought));
    }

    private static boolean isAbout(Party party, Subject subject) {
        return party.who() != null
                ? party.who().equals(subject.who())
                : party.group() != null && party.group().equalsIgnoreCase(subject.group());
    }

    private static Known isConvicted(LegalStatus status) {
        long convicted = status.possible().stream()
                .filter(state -> isConviction(state.judgment()))
                .count();
        return Known.byAll(convicted, status.possible().size());
    }

    private static boolean isConviction(@Nullable Judgment judgment) {
        return judgment != null
                && judgment.verdict().kind() == StepKind.CONVICTED
                && judgment.finality() != Judgment.Finality.NOT_FINAL;
    }
}
