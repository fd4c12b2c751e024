package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the law stands with one of those whom a case is about, on a day, worked out from the steps and never entered.
 *
 * @param words    in a sentence, as pages print it; empty when no step says
 * @param reached  the highest rung from complaint to sentence; null for none
 * @param charges  the articles in force, as pages print them
 * @param custody  where they were held, and are
 * @param judgment what a court decided; null for nothing that stands
 */
public record PersonState(
        String words,
        Stage stage,
        @Nullable Reached reached,
        List<String> charges,
        Custody custody,
        @Nullable Judgment judgment) {

    /** Where the law holds them. */
    public Liberty liberty() {
        return custody.now();
    }

    static PersonState of(Timeline happened, LocalDate day, Custody.Begun begun) {
        List<Step> steps = happened.happened();
        Optional<Judgment> judgment = Judgment.after(steps);
        return new PersonState(
                words(happened, steps),
                Stage.after(steps),
                Reached.by(steps).orElse(null),
                ChargeHistory.of(happened).standing().stream()
                        .map(ChargeHistory.Charge::label)
                        .distinct()
                        .toList(),
                Custody.of(happened.happenedInPlace(), day, begun),
                judgment.orElse(null));
    }

    /** The state in words; of steps that change none, the last. */
    private static String words(Timeline happened, List<Step> steps) {
        String words = CaseState.of(happened).inWords();
        return !words.isEmpty() || steps.isEmpty()
                ? words
                : StepLine.heading(steps.getLast())
                        + CaseState.on(steps.getLast().when()) + ".";
    }
}
