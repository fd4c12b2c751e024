package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.words.Sayable;

/**
 * How the law stands with one of those whom a case is about, on a day, worked out from the steps and never entered.
 *
 * @param told     in a sentence, with what it follows from
 * @param reached  the highest milestone from complaint to sentence; null for none
 * @param charges  the charges that stand, as steps tell of them
 * @param custody  where they were held, and are
 * @param judgment what a court decided; null for nothing that stands
 */
public record PersonState(
        StateWords told,
        Stage stage,
        @Nullable Milestone reached,
        List<Sayable> charges,
        Custody custody,
        @Nullable Judgment judgment) {

    /** Where the law holds them. */
    public Liberty liberty() {
        return custody.now();
    }

    /** The state in a sentence, as pages print it; says nothing when no step does. */
    public Sayable words() {
        return told.sentence();
    }

    /**
     * The last of the steps without which it would be another state: when it began is when that was, whatever the first day is of which anything is told.
     * Empty where no step says anything.
     *
     * @param happened the steps that leave this state on the day
     */
    Optional<Placed> broughtBy(Timeline happened, LocalDate day) {
        List<Placed> steps = happened.happenedInPlace();
        for (int n = steps.size(); n > 0; n--) {
            if (!isSaidAs(of(Timeline.of(steps.subList(0, n - 1)), day, custody.begun()))) {
                return Optional.of(steps.get(n - 1));
            }
        }
        return Optional.empty();
    }

    private boolean isSaidAs(PersonState other) {
        return liberty() == other.liberty()
                && stage == other.stage()
                && reached == other.reached()
                && charges.equals(other.charges)
                && Objects.equals(judgment, other.judgment)
                && words().equals(other.words());
    }

    static PersonState of(Timeline happened, LocalDate day, Custody.Begun begun) {
        List<Step> steps = happened.happened();
        Judgment judgment = Judgment.after(steps).orElse(null);
        Stage stage = Stage.after(steps);
        Custody custody = Custody.of(happened.happenedInPlace(), day, begun);
        return new PersonState(
                StateWords.of(happened.happenedInPlace(), custody, stage, judgment),
                stage,
                Milestone.by(steps).orElse(null),
                ChargeHistory.of(happened).standing().stream()
                        .map(ChargeHistory.Charge::printed)
                        .distinct()
                        .toList(),
                custody,
                judgment);
    }
}
