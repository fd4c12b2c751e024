package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.words.Sayable;

/** Counts of entries. */
final class Counts {

    private Counts() {}

    /** How many entries count for each state, the most first. */
    static Map<Sayable, HowMany> states(List<Entry> entries) {
        Map<Sayable, HowMany> counts = new LinkedHashMap<>();
        entries.forEach(entry -> counts.merge(entry.state(), entry.counted(), HowMany::plus));
        Map<Sayable, HowMany> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(most(other.getValue()), most(one.getValue())))
                .forEach(state -> sorted.put(state.getKey(), state.getValue()));
        return sorted;
    }

    private static long most(HowMany count) {
        return count.most() == null ? Long.MAX_VALUE : count.most();
    }

    /** How many people are in each state. */
    static Grid byState(Sayable caption, List<Entry> entries) {
        return new Grid(
                caption,
                List.of(phrase("registers.grid.state"), phrase("registers.grid.people")),
                states(entries).entrySet().stream()
                        .map(state -> new Grid.Row(
                                List.of(state.getKey(), state.getValue().figures()), of(state.getKey(), entries)))
                        .toList());
    }

    /** The entries in a state. */
    static List<Entry> of(Sayable state, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.state().equals(state)).toList();
    }
}
