package org.khronika.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts of entries. */
final class Counts {

    private Counts() {}

    /** How many entries count for each state, the most first. */
    static Map<String, HowMany> states(List<Entry> entries) {
        Map<String, HowMany> counts = new LinkedHashMap<>();
        entries.forEach(entry -> counts.merge(entry.state(), entry.counted(), HowMany::plus));
        Map<String, HowMany> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(most(other.getValue()), most(one.getValue())))
                .forEach(state -> sorted.put(state.getKey(), state.getValue()));
        return sorted;
    }

    private static long most(HowMany count) {
        return count.most() == null ? Long.MAX_VALUE : count.most();
    }

    static Grid byState(String caption, String unit, List<Entry> entries) {
        return new Grid(
                caption,
                List.of("State", unit),
                states(entries).entrySet().stream()
                        .map(state -> new Grid.Row(
                                List.of(state.getKey(), state.getValue().inWords()), of(state.getKey(), entries)))
                        .toList());
    }

    /** The entries in a state. */
    static List<Entry> of(String state, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.state().equals(state)).toList();
    }
}
