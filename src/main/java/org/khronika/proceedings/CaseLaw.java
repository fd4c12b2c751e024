package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Episode;
import org.khronika.people.Person;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * What the law says of a case, for each of the accused: how grave, until when in time, amnesty, credit, parole, terms of measures. It
 * answers from what is on record and names what is not; it decides nothing, and no page of the public shows it.
 */
@Component
public record CaseLaw(Records records, CaseRules rules) {

    /**
     * An answer of a rule.
     *
     * @param question what was asked, a heading
     * @param answer   the answer in a sentence
     * @param reasons  the rules that it rests on, each with its law
     * @param missing  what is not on record and would decide or narrow it, a sentence each
     */
    public record LawSaid(Sayable question, Sayable answer, List<Sayable> reasons, List<Sayable> missing) {}

    /** The answers for one of the accused. */
    public record ForOne(Subject subject, Sayable state, List<LawSaid> answers) {}

    /** A decision on the amnesty that departs from the rule. */
    public record Departs(RecordRef proceeding, String title, Subject subject, Sayable decision, Sayable why) {}

    /** The answers for everybody accused in a case, as of a day, by what the reader may see. */
    public List<ForOne> of(Proceeding proceeding, LocalDate on, Reader reader) {
        List<ForOne> all = new ArrayList<>();
        Known connected = connected(proceeding, reader);
        Timeline timeline = Timeline.of(proceeding);
        for (LegalStatus status : LegalStatus.of(proceeding, on)) {
            LawFacts facts = facts(timeline, status, connected, reader);
            all.add(new ForOne(status.subject(), status.inWords(), new LawAnswers(rules, facts, status).all()));
        }
        return all;
    }

    /** How the decisions on the amnesty in a case depart from the rule; empty when none does, or when it cannot be told. */
    public List<Departs> departures(RecordRef address, Proceeding proceeding, LocalDate on, Reader reader) {
        List<Departs> all = new ArrayList<>();
        Known connected = connected(proceeding, reader);
        Timeline timeline = Timeline.of(proceeding);
        for (LegalStatus status : LegalStatus.of(proceeding, on)) {
            LawFacts facts = facts(timeline, status, connected, reader);
            new LawAnswers(rules, facts, status)
                    .departure()
                    .filter(departure -> departure.departs() == Known.YES)
                    .ifPresent(departure -> all.add(new Departs(
                            address,
                            proceeding.title(),
                            status.subject(),
                            decision(Objects.requireNonNull(facts.amnestyDecision())),
                            departure.why())));
        }
        return all;
    }

    private static Sayable decision(Step step) {
        List<Sayable> said = new ArrayList<>(List.of(step.kind()));
        if (step.when() != null) {
            said.add(step.when());
        }
        Sayable decision = Sayable.commas(said);
        return step.ground() == null
                ? decision
                : phrase("proceedings.law.decision-on-a-ground")
                        .with("decision", decision)
                        .with("ground", step.ground());
    }

    private LawFacts facts(Timeline timeline, LegalStatus status, Known connected, Reader reader) {
        Subject subject = status.subject();
        return new LawFacts(
                timeline.where(placed -> subject.isIn(placed.step())),
                status,
                subject.who() == null ? null : person(subject.who(), reader),
                connected);
    }

    private @Nullable Person person(RecordRef who, Reader reader) {
        return who.kind() == RecordKind.PERSON
                ? records.find(who, reader).map(found -> (Person) found.body()).orElse(null)
                : null;
    }

    /** Yes when the case is part of an episode of the days that the amnesty speaks of; else it is not known. */
    private Known connected(Proceeding proceeding, Reader reader) {
        return isPartOf(
                rules.amnesty().window(),
                proceeding,
                episode -> records.find(episode, reader).map(found -> (Episode) found.body()));
    }

    /** Whether the case is part of an episode of these days, and not only of a longer time that has them in it. */
    static Known isPartOf(Period days, Proceeding proceeding, Function<RecordRef, Optional<Episode>> episodes) {
        boolean part = proceeding.episodes().stream()
                .flatMap(episode -> episodes.apply(episode).stream())
                .flatMap(episode -> Optional.ofNullable(episode.when()).stream())
                .anyMatch(when -> isAbout(when, days));
        return part ? Known.YES : Known.UNKNOWN;
    }

    private static boolean isAbout(PartialDate when, Period window) {
        return when.overlaps(window)
                && when.period().filter(period -> period.days() <= 62).isPresent();
    }
}
