package org.khronika.proceedings;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.people.Sex;
import org.khronika.rules.CaseStage;
import org.khronika.rules.Credit;
import org.khronika.rules.CreditAnswer;
import org.khronika.rules.Days;
import org.khronika.rules.OffenceFacts;
import org.khronika.rules.PenaltyFacts;
import org.khronika.rules.PersonFacts;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;

/**
 * What a case and the person's record tell a rule of law. Whatever they do not say stays not known: a rule then answers that it
 * depends, and on what.
 */
final class LawFacts {

    private final Timeline timeline;
    private final List<Step> steps;
    private final PersonState state;
    private final LocalDate on;
    private final @Nullable Person person;
    private final Known connected;

    /**
     * The facts about one of the accused.
     *
     * @param own       the steps of the subject
     * @param person    null for a group, or when the record may not be seen
     * @param connected whether the case is part of an episode of the days that the amnesty speaks of
     */
    LawFacts(Timeline own, LegalStatus status, @Nullable Person person, Known connected) {
        this.timeline = own.asOf(status.day());
        this.steps = timeline.happened();
        this.state = status.latest();
        this.on = status.day();
        this.person = person;
        this.connected = connected;
    }

    /** The articles that it is about: of the judgment, or else of the charges in force, or else the last that were named. */
    List<String> articles() {
        Judgment judgment = state.judgment();
        if (judgment != null && !judgment.verdict().articles().isEmpty()) {
            return judgment.verdict().articles();
        }
        List<String> inForce = ChargeHistory.of(timeline).standing().stream()
                .flatMap(charge -> charge.articles().stream())
                .distinct()
                .sorted()
                .toList();
        return !inForce.isEmpty()
                ? inForce
                : steps.stream()
                        .map(Step::articles)
                        .filter(articles -> !articles.isEmpty())
                        .reduce((earlier, later) -> later)
                        .orElse(List.of());
    }

    /** The date of the act; null when no step tells it. */
    @Nullable
    PartialDate act() {
        return DayOfTheLaw.act(steps);
    }

    /** The day by whose wording of the law they are answered; null for the newest. */
    @Nullable
    LocalDate lawDay() {
        return DayOfTheLaw.of(steps);
    }

    /** The offence under an article. What is part of the episode happened where the episode did. */
    OffenceFacts offence(String article) {
        return new OffenceFacts(
                article,
                DayOfTheLaw.act(steps, List.of(article)),
                connected,
                connected,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN);
    }

    PersonFacts person() {
        List<String> before = steps.stream()
                .filter(step -> step.kind() == StepKind.EARLIER_CONVICTION)
                .flatMap(step -> step.articles().stream())
                .toList();
        return new PersonFacts(
                under18(),
                before.isEmpty() ? null : before,
                Known.UNKNOWN,
                Known.UNKNOWN,
                person == null || person.sex() == null ? Known.UNKNOWN : Known.of(person.sex() == Sex.FEMALE),
                person == null ? null : person.born());
    }

    private Known under18() {
        if (person == null) {
            return Known.UNKNOWN;
        }
        if (person.protection().contains(Protection.MINOR)) {
            return Known.YES;
        }
        PartialDate born = person.born();
        Optional<LocalDate> act = Optional.ofNullable(act()).flatMap(PartialDate::earliest);
        if (born == null || act.isEmpty()) {
            return Known.UNKNOWN;
        }
        LocalDate grown = act.get().minusYears(18);
        if (born.latest().filter(day -> !day.isAfter(grown)).isPresent()) {
            return Known.NO;
        }
        return born.earliest().filter(day -> day.isAfter(grown)).isPresent() ? Known.YES : Known.UNKNOWN;
    }

    /** Pending until a verdict stands. */
    @Nullable
    CaseStage stage() {
        return state.judgment() != null
                ? CaseStage.CONVICTED
                : state.stage() == Stage.NOT_KNOWN ? null : CaseStage.PENDING;
    }

    /** The days of remand before the verdict; empty when they cannot be counted. */
    Optional<Days> remand() {
        return before(Liberty.REMANDED, Liberty.DETAINED);
    }

    Optional<Days> houseArrest() {
        return before(Liberty.HOUSE_ARREST);
    }

    private Optional<Days> before(Liberty... kinds) {
        boolean any = state.custody().spells().stream()
                .anyMatch(spell -> List.of(kinds).contains(spell.liberty()));
        return any ? DaysHeld.of(state.custody(), on, kinds) : Optional.of(Days.NONE);
    }

    /** What of the time held before is credited towards imprisonment; empty when it cannot be counted. */
    Optional<CreditAnswer> credit(Credit credit) {
        Optional<Days> remand = remand();
        Optional<Days> house = houseArrest();
        if (remand.isEmpty() || house.isEmpty()) {
            return Optional.empty();
        }
        Optional<CreditAnswer> least = credit.towards(
                PenaltyKind.IMPRISONMENT,
                null,
                remand.get().least(),
                house.get().least());
        Optional<CreditAnswer> most = credit.towards(
                PenaltyKind.IMPRISONMENT, null, remand.get().most(), house.get().most());
        return least.isEmpty() || most.isEmpty()
                ? Optional.empty()
                : Optional.of(new CreditAnswer(
                        least.get().least(),
                        most.get().most(),
                        most.get().unit(),
                        most.get().reasons(),
                        most.get().missing()));
    }

    /** The imprisonment that is to be served, all terms together. A term that is counted from an earlier day has no other credit. */
    PenaltyFacts sentence(Credit credit) {
        Judgment judgment = state.judgment();
        List<Penalty> terms = judgment == null
                ? List.of()
                : judgment.penalties().stream()
                        .filter(penalty -> penalty.kind() == PenaltyKind.IMPRISONMENT
                                || penalty.kind() == PenaltyKind.RESTRICTED_FREEDOM)
                        .toList();
        if (judgment == null || terms.isEmpty()) {
            return PenaltyFacts.UNKNOWN;
        }
        boolean life = terms.stream().anyMatch(term -> term.code().endsWith(":life"));
        @Nullable PartialDate counted = countedFrom();
        return new PenaltyFacts(
                terms.getFirst().kind(),
                life ? null : sum(terms),
                life,
                counted == null ? judgment.verdict().when() : counted,
                counted == null ? credit(credit).map(CreditAnswer::days).orElse(null) : Days.NONE);
    }

    private @Nullable PartialDate countedFrom() {
        return steps.stream()
                .map(Step::countedFrom)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable Period sum(List<Penalty> terms) {
        Period sum = Period.ZERO;
        for (Penalty term : terms) {
            Optional<Period> one = term.term();
            if (one.isEmpty()) {
                return null;
            }
            sum = sum.plus(one.get());
        }
        return sum;
    }

    /** The last decision on the amnesty; null for none. */
    @Nullable
    Step amnestyDecision() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.AMNESTY_APPLIED || step.kind() == StepKind.AMNESTY_REFUSED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
