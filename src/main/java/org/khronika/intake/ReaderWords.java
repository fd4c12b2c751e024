package org.khronika.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.ProposedStep;

/** What the reader calls acts and steps in the words of the records. Most have the same name in both. */
final class ReaderWords {

    private static final Map<org.khronika.reading.ProposedAct, Act> ACTS = Map.ofEntries(
            Map.entry(org.khronika.reading.ProposedAct.ASSAULT, Act.BEATING),
            Map.entry(org.khronika.reading.ProposedAct.ARREST, Act.DETENTION),
            Map.entry(org.khronika.reading.ProposedAct.DEPORTATION, Act.MOVEMENT_RESTRICTED),
            Map.entry(org.khronika.reading.ProposedAct.TRAVEL_BAN, Act.MOVEMENT_RESTRICTED),
            Map.entry(org.khronika.reading.ProposedAct.DENIAL_OF_ENTRY, Act.MOVEMENT_RESTRICTED),
            Map.entry(org.khronika.reading.ProposedAct.CONFINEMENT_AT_HOME, Act.HOME_GUARDED),
            Map.entry(org.khronika.reading.ProposedAct.DISPERSAL, Act.ASSEMBLY_DISPERSED),
            Map.entry(org.khronika.reading.ProposedAct.CONVICTION, Act.PROSECUTION),
            Map.entry(org.khronika.reading.ProposedAct.SMEAR, Act.HARASSMENT),
            Map.entry(org.khronika.reading.ProposedAct.PROPERTY_DAMAGE, Act.PROPERTY_ATTACKED),
            Map.entry(org.khronika.reading.ProposedAct.BLOCKING, Act.INTERNET_RESTRICTED),
            Map.entry(org.khronika.reading.ProposedAct.INTERNET_SHUTDOWN, Act.INTERNET_RESTRICTED),
            Map.entry(org.khronika.reading.ProposedAct.CLOSURE, Act.DEREGISTERED),
            Map.entry(org.khronika.reading.ProposedAct.DENIAL_OF_CARE, Act.PRISON_ABUSE));

    private static final Map<ProposedStep, StepKind> STEPS = Map.ofEntries(
            Map.entry(ProposedStep.INVESTIGATION_CLOSED, StepKind.CASE_CLOSED),
            Map.entry(ProposedStep.REOPENED, StepKind.CASE_REOPENED),
            Map.entry(ProposedStep.CHARGE_BROUGHT, StepKind.CHARGED),
            Map.entry(ProposedStep.REMAND, StepKind.REMANDED),
            Map.entry(ProposedStep.REMAND_EXTENDED, StepKind.MEASURE_EXTENDED),
            Map.entry(ProposedStep.TRAVEL_ORDER, StepKind.RECOGNISANCE),
            Map.entry(ProposedStep.SENTENCE_SOUGHT, StepKind.POSSIBLE_PENALTY),
            Map.entry(ProposedStep.SENTENCED, StepKind.CONVICTED),
            Map.entry(ProposedStep.SENTENCE_REDUCED, StepKind.SENTENCE_REPLACED),
            Map.entry(ProposedStep.SENTENCE_DEFERRED, StepKind.SENTENCE_POSTPONED));

    /** The freedoms that an act concerns by what it is. */
    private static final Map<Act, Freedom> FREEDOMS = Map.ofEntries(
            Map.entry(Act.ASSEMBLY, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_REFUSED, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_MOVED, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_PREVENTED, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_DISPERSED, Freedom.ASSEMBLY),
            Map.entry(Act.PREVENTIVE_DETENTION, Freedom.ASSEMBLY),
            Map.entry(Act.SPEECH_PROSECUTED, Freedom.EXPRESSION),
            Map.entry(Act.INTERNET_RESTRICTED, Freedom.EXPRESSION),
            Map.entry(Act.REGISTRATION_REFUSED, Freedom.ASSOCIATION),
            Map.entry(Act.APPLICATION_RETURNED, Freedom.ASSOCIATION),
            Map.entry(Act.DEREGISTERED, Freedom.ASSOCIATION),
            Map.entry(Act.KILLING, Freedom.LIFE),
            Map.entry(Act.DEATH_IN_CUSTODY, Freedom.LIFE),
            Map.entry(Act.TORTURE, Freedom.PERSONAL_INTEGRITY),
            Map.entry(Act.ILL_TREATMENT, Freedom.PERSONAL_INTEGRITY),
            Map.entry(Act.SEXUAL_VIOLENCE, Freedom.PERSONAL_INTEGRITY),
            Map.entry(Act.CAMPAIGN_OBSTACLES, Freedom.PARTICIPATION));

    private ReaderWords() {}

    static Act act(org.khronika.reading.ProposedAct said) {
        return Optional.ofNullable(ACTS.get(said)).orElseGet(() -> named(Act.values(), said, Act.OTHER));
    }

    static StepKind step(ProposedStep said) {
        return Optional.ofNullable(STEPS.get(said)).orElseGet(() -> named(StepKind.values(), said, StepKind.OTHER));
    }

    static Set<Freedom> freedoms(Set<Act> acts) {
        return acts.stream()
                .map(FREEDOMS::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Freedom.class)));
    }

    private static <E extends Enum<E>> E named(E[] words, Enum<?> said, E otherwise) {
        return Stream.of(words)
                .filter(one -> one.name().equals(said.name()))
                .findFirst()
                .orElse(otherwise);
    }
}
