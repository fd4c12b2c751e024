package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Namer;
import org.khronika.proceedings.Timeline.Placed;

/** How what a page says of charges follows from the steps: what became of one, and which still stands. */
record ChargesOpened(Timeline timeline, Namer namer) {

    /** The title of a drawing that shows what charges became; null for one that names no change. */
    @Nullable
    Derived path(String finding) {
        List<Premise> from = grounds(placed -> ChargeHistory.of(timeline).changes().stream()
                .anyMatch(change -> change.step().equals(placed.step())));
        return from.isEmpty() ? null : Derived.of(finding, from, say("proceedings.charges.rule-path"));
    }

    /** What a change meant. */
    Derived compared(String finding, ChargeChange change) {
        return Derived.of(
                        finding,
                        grounds(placed -> placed.step().equals(change.step())),
                        say("proceedings.charges.rule-compared"))
                .notKnowing(say("proceedings.charges.not-known-of-the-accused"));
    }

    /** The charges that no step ended. */
    Derived standing(List<ChargeHistory.Charge> charges) {
        return Derived.of(
                        "",
                        grounds(placed -> charges.stream()
                                .anyMatch(charge -> charge.begun().step().equals(placed.step()))),
                        say("proceedings.charges.rule-standing"))
                .notKnowing(say("proceedings.charges.not-known-what-happened"));
    }

    private List<Premise> grounds(Predicate<Placed> which) {
        return timeline.steps().stream()
                .filter(which)
                .map(placed -> LegalStatus.ground(placed, namer))
                .toList();
    }

    private String say(String key) {
        return namer.say(phrase(key));
    }
}
