package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Step;
import org.khronika.values.InWords;
import org.khronika.words.Sayable;

/** Says what a card added to a case, and what the case had already. */
final class CaseWords {

    private CaseWords() {}

    /** "Convicted, 5 March 2023, Anar Beketova". */
    static String step(Step step, List<Setting.Party> people) {
        List<String> parts = new ArrayList<>(List.of(step.kind().label()));
        if (step.when() != null) {
            parts.add(step.when().inWords(Locale.ENGLISH));
        }
        people.stream()
                .filter(party -> party.record() != null && step.who().contains(party.record()))
                .map(Setting.Party::name)
                .forEach(parts::add);
        if (step.group() != null) {
            parts.add(step.group());
        }
        return String.join(", ", parts);
    }

    /** What was there already, and what was added to it. */
    static String same(SameStep same, List<Setting.Party> people) {
        String step = step(same.known(), people);
        return same.addsSomething()
                ? "It had this step already (%s); added to it: %s."
                        .formatted(step, Sayable.and(same.added()).english())
                : "It had this step already (%s); nothing of the card is new.".formatted(step);
    }

    /** Whom the case names now and did not before; empty for nobody. */
    static String joining(List<Setting.Party> people, List<PositionHeld> newcomers) {
        List<String> names = newcomers.stream()
                .map(held -> name(held, people) + " (" + held.position().label() + ")")
                .toList();
        return names.isEmpty() ? "" : " Added to the case: %s.".formatted(InWords.list(names));
    }

    private static String name(PositionHeld held, List<Setting.Party> people) {
        return people.stream()
                .filter(party -> held.who() != null && held.who().equals(party.record()))
                .map(Setting.Party::name)
                .findFirst()
                .orElse(String.valueOf(held.group()));
    }
}
