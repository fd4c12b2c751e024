package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Changed;
import org.khronika.values.RecordRef;

/** Puts a step and its people into a proceeding and takes them out again. */
final class CaseSteps {

    private CaseSteps() {}

    /** The people of whom the proceeding does not tell yet, or not what they are. */
    static List<PositionHeld> newcomers(Proceeding proceeding, List<PositionHeld> people) {
        return people.stream()
                .filter(one -> proceeding.people().stream()
                        .noneMatch(held -> isSame(held, one)
                                && (one.position() == Position.NOT_SAID || held.position() != Position.NOT_SAID)))
                .toList();
    }

    /** Those of the proceeding of whom the newcomers now say what they are. */
    static List<PositionHeld> replaced(Proceeding proceeding, List<PositionHeld> newcomers) {
        return proceeding.people().stream()
                .filter(held -> held.position() == Position.NOT_SAID
                        && newcomers.stream().anyMatch(one -> isSame(held, one)))
                .toList();
    }

    private static boolean isSame(PositionHeld one, PositionHeld other) {
        return one.who() == null
                ? other.who() == null && Objects.equals(one.group(), other.group())
                : one.who().equals(other.who());
    }

    /**
     * The proceeding with these people. A step that was for everybody accused stays for those who were accused so far: it was not
     * said of the newcomers.
     */
    static Proceeding join(Proceeding proceeding, List<PositionHeld> newcomers) {
        List<PositionHeld> all = new ArrayList<>(proceeding.people());
        all.removeAll(replaced(proceeding, newcomers));
        all.addAll(newcomers);
        boolean more = newcomers.stream().anyMatch(held -> held.position() == Position.ACCUSED);
        List<PositionHeld> accused = proceeding.people().stream()
                .filter(held -> held.position() == Position.ACCUSED)
                .toList();
        List<RecordRef> named =
                accused.stream().map(PositionHeld::who).filter(Objects::nonNull).toList();
        if (!more || accused.isEmpty() || named.size() < accused.size()) {
            return with(proceeding, proceeding.title(), all, proceeding.steps());
        }
        return with(
                proceeding,
                proceeding.title(),
                all,
                each(
                        proceeding,
                        step -> step.who().isEmpty() && step.group() == null
                                ? told(step, step.key(), step.detail(), step.court(), named, null)
                                : step));
    }

    /** The proceeding with one step in place of another; unchanged when the other is not in it as it is given. */
    static Proceeding replace(Proceeding proceeding, Step old, Step other) {
        return with(
                proceeding,
                proceeding.title(),
                proceeding.people(),
                each(proceeding, step -> step.equals(old) ? other : step));
    }

    private static List<Step> each(Proceeding proceeding, UnaryOperator<Step> change) {
        return proceeding.steps().stream().map(change).toList();
    }

    /** The proceeding without a step, if that still says what it said when it was added. */
    static Proceeding without(Proceeding proceeding, Step added) {
        return with(
                proceeding,
                proceeding.title(),
                proceeding.people(),
                proceeding.steps().stream().filter(step -> !step.equals(added)).toList());
    }

    /** The proceeding without people who hold what they were given, and whom no step names any more; what they were before stands again. */
    static Proceeding part(Proceeding proceeding, List<PositionHeld> people, List<PositionHeld> replaced) {
        List<PositionHeld> staying = new ArrayList<>();
        for (PositionHeld held : proceeding.people()) {
            boolean stays = !people.contains(held)
                    || proceeding.steps().stream()
                            .anyMatch(step -> held.who() != null && step.who().contains(held.who()));
            if (stays) {
                staying.add(held);
            } else {
                replaced.stream().filter(old -> isSame(old, held)).forEach(staying::add);
            }
        }
        return with(proceeding, proceeding.title(), staying, proceeding.steps());
    }

    /** The step as it is told of these people. */
    static Step told(
            Step step,
            @Nullable String key,
            @Nullable String detail,
            @Nullable String court,
            List<RecordRef> who,
            @Nullable String group) {
        return Changed.of(step)
                .with("key", key)
                .with("detail", detail)
                .with("court", court)
                .with("who", who)
                .with("group", group)
                .done();
    }

    /** The proceeding under this title, with these people and steps. */
    static Proceeding with(Proceeding proceeding, String title, List<PositionHeld> people, List<Step> steps) {
        return Changed.of(proceeding)
                .with("title", title)
                .with("people", people)
                .with("steps", steps)
                .done();
    }
}
