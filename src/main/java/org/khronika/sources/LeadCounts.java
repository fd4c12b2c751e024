package org.khronika.sources;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.khronika.records.Namer;
import org.khronika.records.Stored;
import org.khronika.sources.Lead.State;

/** How many of some cross-references lead somewhere. */
record LeadCounts(Map<State, Integer> byState, int all) {

    static LeadCounts of(Collection<Stored<?>> references, Namer namer) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        references.forEach(record ->
                byState.merge(Lead.of((CrossReference) record.body(), namer).state(), 1, Integer::sum));
        return new LeadCounts(byState, references.size());
    }

    int of(State state) {
        return byState.getOrDefault(state, 0);
    }

    /** "13 cross-references: 11 lead somewhere, 2 are not found yet." */
    String inWords() {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, State.LEADS, "leads somewhere", "lead somewhere");
        add(parts, State.PARTLY, "leads to a part of it", "lead to a part of it");
        add(parts, State.NOT_FOUND, "is not found yet", "are not found yet");
        add(parts, State.GONE, "points to what is withdrawn or not public", "point to what is withdrawn or not public");
        String head = all == 1 ? "1 cross-reference" : all + " cross-references";
        return all == 0 ? "No cross-reference is on record." : head + ": " + parts + ".";
    }

    private void add(StringJoiner parts, State state, String one, String several) {
        int count = of(state);
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }
}
