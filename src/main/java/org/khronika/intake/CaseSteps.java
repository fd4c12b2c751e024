package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.values.RecordRef;

/** Puts a step into a proceeding and takes it out again. */
final class CaseSteps {

    private CaseSteps() {}

    /** A step of the proceeding that says the same: the same thing, on the same date, for the same people. */
    static Optional<Step> same(Proceeding proceeding, Step step) {
        return proceeding.steps().stream()
                .filter(known -> known.kind() == step.kind()
                        && known.possible() == step.possible()
                        && Objects.equals(known.when(), step.when())
                        && (known.who().isEmpty()
                                || step.who().isEmpty()
                                || known.who().equals(step.who())))
                .findFirst();
    }

    /** The people of the step whom the proceeding does not name yet. */
    static List<RecordRef> newcomers(Proceeding proceeding, Step step) {
        return step.who().stream()
                .filter(person -> proceeding.people().stream().noneMatch(held -> person.equals(held.who())))
                .toList();
    }

    /** The proceeding with these people among the accused. */
    static Proceeding join(Proceeding proceeding, List<RecordRef> people) {
        List<PositionHeld> all = new ArrayList<>(proceeding.people());
        people.forEach(person -> all.add(Bodies.accused(new Setting.Party("", person))));
        return with(proceeding, all, proceeding.steps());
    }

    /** The proceeding without a step, if that still says what it said when it was added. */
    static Proceeding without(Proceeding proceeding, Step added) {
        return with(
                proceeding,
                proceeding.people(),
                proceeding.steps().stream().filter(step -> !step.equals(added)).toList());
    }

    /** The proceeding without people whom no step names any more. */
    static Proceeding part(Proceeding proceeding, List<RecordRef> people) {
        List<PositionHeld> staying = proceeding.people().stream()
                .filter(held -> held.who() == null
                        || !people.contains(held.who())
                        || !held.equals(Bodies.accused(new Setting.Party("", held.who())))
                        || proceeding.steps().stream()
                                .anyMatch(step -> step.who().contains(held.who())))
                .toList();
        return with(proceeding, staying, proceeding.steps());
    }

    private static Proceeding with(Proceeding proceeding, List<PositionHeld> people, List<Step> steps) {
        return new Proceeding(
                proceeding.title(),
                proceeding.kind(),
                people,
                proceeding.incidents(),
                proceeding.episodes(),
                proceeding.organisations(),
                steps,
                proceeding.followedUntil(),
                proceeding.accounts(),
                proceeding.note());
    }
}
