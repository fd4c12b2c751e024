package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.KnownDeaths;
import org.khronika.incidents.PartyRole;
import org.khronika.people.ExpectedProtection;
import org.khronika.records.Stored;
import org.khronika.review.HarmCheck;
import org.khronika.review.HarmQuestion;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What would do harm in a case if it were wrong: the dead and the victims as accused, one person on two sides. */
@Component
class CaseHarm implements HarmCheck {

    /** Positions that one person may well hold together: who was hurt complains, and is heard. */
    private static final Set<Position> ONE_SIDE =
            EnumSet.of(Position.VICTIM, Position.COMPLAINANT, Position.WITNESS, Position.RELATIVE);

    /** What happens to people because they are accused: to be its victim and accused in the case is one story, not two. */
    private static final Set<Act> OF_THE_ACCUSED = EnumSet.of(
            Act.DETENTION,
            Act.PREVENTIVE_DETENTION,
            Act.ARBITRARY_DETENTION,
            Act.MASS_DETENTION,
            Act.ADMINISTRATIVE_ARREST,
            Act.FINE,
            Act.PROSECUTION,
            Act.SPEECH_PROSECUTED,
            Act.UNFAIR_TRIAL,
            Act.SUMMONED,
            Act.STOPPED,
            Act.ASSEMBLY,
            Act.ASSEMBLY_REFUSED,
            Act.ASSEMBLY_MOVED,
            Act.ASSEMBLY_PREVENTED,
            Act.ASSEMBLY_DISPERSED,
            Act.ACTION_STOPPED,
            Act.MOVEMENT_RESTRICTED,
            Act.HOME_GUARDED,
            Act.SURVEILLANCE,
            Act.PRISON_ABUSE,
            Act.PUNISHED_IN_CUSTODY,
            Act.HUNGER_STRIKE,
            Act.SELF_HARM,
            Act.SUICIDE_ATTEMPT);

    private static final Sayable ARE_BOTH_RIGHT = phrase("proceedings.harm.are-both-right");

    private static final Set<StepKind.Family> AGAINST = EnumSet.of(
            StepKind.Family.CHARGE, StepKind.Family.MEASURE, StepKind.Family.VERDICT, StepKind.Family.SENTENCE);

    /** Steps of these families that are for somebody, not against them. */
    private static final Set<StepKind> FREEING = EnumSet.of(
            StepKind.CHARGE_DROPPED,
            StepKind.RELEASED,
            StepKind.MEASURE_LIFTED,
            StepKind.ACQUITTED,
            StepKind.DISMISSED);

    @Override
    public List<HarmQuestion> of(Stored<?> record, Around around) {
        if (!(record.body() instanceof Proceeding proceeding)) {
            return List.of();
        }
        List<HarmQuestion> questions = new ArrayList<>();
        opposed(record.address(), proceeding, around, questions);
        for (RecordRef accused : accused(proceeding)) {
            dead(record.address(), proceeding, accused, around, questions);
            victim(record.address(), proceeding, accused, around, questions);
        }
        return questions;
    }

    /** Who is accused, and who is hit by a step against somebody whatever their position. */
    private static Set<RecordRef> accused(Proceeding proceeding) {
        Set<RecordRef> accused = new LinkedHashSet<>();
        proceeding.people().stream()
                .filter(held -> held.position() == Position.ACCUSED)
                .map(PositionHeld::who)
                .filter(Objects::nonNull)
                .forEach(accused::add);
        proceeding.steps().stream().filter(CaseHarm::isAgainst).forEach(step -> accused.addAll(step.who()));
        accused.removeIf(who -> who.kind() != RecordKind.PERSON);
        return accused;
    }

    private static boolean isAgainst(Step step) {
        return !step.possible()
                && !FREEING.contains(step.kind())
                && (step.kind() == StepKind.SUSPECT_NAMED
                        || AGAINST.contains(step.kind().family()));
    }

    private static void opposed(RecordRef record, Proceeding proceeding, Around around, List<HarmQuestion> into) {
        Map<RecordRef, Set<Position>> held = new LinkedHashMap<>();
        proceeding.people().forEach(one -> {
            if (one.who() != null) {
                held.computeIfAbsent(one.who(), none -> EnumSet.noneOf(Position.class))
                        .add(one.position());
            }
        });
        proceeding.steps().stream()
                .filter(CaseHarm::isAgainst)
                .flatMap(step -> step.who().stream())
                .forEach(who -> held.computeIfPresent(who, (same, positions) -> {
                    positions.add(Position.ACCUSED);
                    return positions;
                }));
        held.forEach((who, positions) -> {
            if (positions.size() > 1 && !ONE_SIDE.containsAll(positions)) {
                into.add(HarmQuestion.of(
                        "opposed-roles",
                        record,
                        phrase("proceedings.harm.opposed-roles")
                                .with("who", ExpectedProtection.name(who, around))
                                .with("roles", roles(positions)),
                        ARE_BOTH_RIGHT,
                        List.of(who, positions)));
            }
        });
    }

    private static Sayable roles(Set<Position> positions) {
        return positions.stream()
                .map(Sayable.class::cast)
                .reduce((one, other) ->
                        phrase("proceedings.harm.and-as").with("one", one).with("other", other))
                .orElseThrow();
    }

    private static void dead(
            RecordRef record, Proceeding proceeding, RecordRef who, Around around, List<HarmQuestion> into) {
        @Nullable PartialDate first = firstAgainst(proceeding, who);
        deaths(record, proceeding, who, around).stream()
                .filter(death -> death.mayBeBefore(first))
                .findFirst()
                .ifPresent(death -> into.add(HarmQuestion.of(
                        "dead-accused",
                        record,
                        phrase("proceedings.harm.dead-accused")
                                .with("who", ExpectedProtection.name(who, around))
                                .with("death", death.words()),
                        phrase("proceedings.harm.is-somebody-dead-accused"),
                        List.of(who, death))));
    }

    private static List<KnownDeaths.Death> deaths(
            RecordRef record, Proceeding proceeding, RecordRef who, Around around) {
        List<KnownDeaths.Death> deaths = new ArrayList<>(KnownDeaths.of(who, around));
        died(proceeding, record, who, deaths);
        for (Stored<?> other : around.naming(who, RecordKind.PROCEEDING)) {
            if (!other.address().equals(record) && other.body() instanceof Proceeding elsewhere) {
                died(elsewhere, other.address(), who, deaths);
            }
        }
        return deaths;
    }

    /** A step that names nobody speaks of the victims, if the case has any, and of the accused if not. */
    private static void died(Proceeding proceeding, RecordRef address, RecordRef who, List<KnownDeaths.Death> into) {
        Set<RecordRef> victims = proceeding.people().stream()
                .filter(held -> held.position() == Position.VICTIM)
                .map(PositionHeld::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Step step : proceeding.steps()) {
            if (step.kind() == StepKind.DIED && !step.possible()) {
                boolean theirs = step.who().isEmpty()
                        ? step.group() == null && (victims.isEmpty() ? accused(proceeding) : victims).contains(who)
                        : step.who().contains(who);
                if (theirs) {
                    into.add(new KnownDeaths.Death(step.when(), address));
                }
            }
        }
    }

    private static @Nullable PartialDate firstAgainst(Proceeding proceeding, RecordRef who) {
        return proceeding.steps().stream()
                .filter(CaseHarm::isAgainst)
                .filter(step -> step.who().isEmpty() || step.who().contains(who))
                .map(Step::when)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void victim(
            RecordRef record, Proceeding proceeding, RecordRef who, Around around, List<HarmQuestion> into) {
        for (RecordRef about : proceeding.incidents()) {
            if (around.body(about).orElse(null) instanceof Incident incident
                    && !(OF_THE_ACCUSED.containsAll(incident.acts())
                            && !incident.acts().isEmpty())
                    && incident.parties().stream()
                            .anyMatch(party -> party.role() == PartyRole.VICTIM && who.equals(party.who()))) {
                into.add(HarmQuestion.of(
                        "victim-accused",
                        record,
                        phrase("proceedings.harm.victim-accused")
                                .with("who", ExpectedProtection.name(who, around))
                                .with("incident", incident.title())
                                .with("address", about.address()),
                        ARE_BOTH_RIGHT,
                        List.of(who, about, incident.acts())));
            }
        }
    }
}
