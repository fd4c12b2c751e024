package org.khronika.proceedings;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.proceedings.Timeline.Placed;

/** How what a page says of charges follows from the steps: what became of one, and which still stands. */
final class ChargesOpened {

    private static final String PATH =
            "Charges are followed from step to step: behind each stands what a step turned it into.";

    private static final String COMPARED =
            "The step says which charge became which. Penalty, gravity, limitation and amnesty are read from our copy of the codes, for somebody of whom nothing else is known.";

    private static final String STANDING =
            "A charge stands until a step drops it, turns it into another, closes the case or decides it.";

    private final Timeline timeline;
    private final UnaryOperator<String> words;

    ChargesOpened(Timeline timeline, UnaryOperator<String> words) {
        this.timeline = timeline;
        this.words = words;
    }

    /** The title of a drawing that shows what charges became; null for one that names no change. */
    @Nullable
    Derived path(String finding) {
        List<Premise> from = grounds(placed -> ChargeHistory.of(timeline).changes().stream()
                .anyMatch(change -> change.step().equals(placed.step())));
        return from.isEmpty() ? null : Derived.of(finding, from, PATH);
    }

    /** What a change meant. */
    Derived compared(String finding, ChargeChange change) {
        return Derived.of(finding, grounds(placed -> placed.step().equals(change.step())), COMPARED)
                .notKnowing("what is not on record of the accused and of the act, and could change it.");
    }

    /** The charges that no step ended. */
    Derived standing(List<ChargeHistory.Charge> charges) {
        return Derived.of(
                        "",
                        grounds(placed -> charges.stream()
                                .anyMatch(charge -> charge.begun().step().equals(placed.step()))),
                        STANDING)
                .notKnowing("what happened to them that no source tells.");
    }

    private List<Premise> grounds(Predicate<Placed> which) {
        return timeline.steps().stream()
                .filter(which)
                .map(placed -> LegalStatus.ground(placed, words))
                .toList();
    }
}
