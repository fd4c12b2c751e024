package org.khronika.sources;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.khronika.pages.Namer;
import org.khronika.records.Stored;
import org.khronika.sources.Lead.State;
import org.khronika.values.Capitals;
import org.khronika.values.Count;

/**
 * How many of some cross-references lead somewhere.
 *
 * @param inferred of how many of those that do, what is meant is our guess
 */
record LeadCounts(Map<State, Integer> byState, int all, long inferred) {

    static LeadCounts of(Collection<? extends Stored<?>> references, Namer namer) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        references.forEach(record ->
                byState.merge(Lead.of((CrossReference) record.body(), namer).state(), 1, Integer::sum));
        long guessed = references.stream()
                .map(record -> (CrossReference) record.body())
                .filter(reference -> reference.inferred() != null)
                .filter(reference -> Lead.of(reference, namer).state() == State.LEADS)
                .count();
        return new LeadCounts(byState, references.size(), guessed);
    }

    int of(State state) {
        return byState.getOrDefault(state, 0);
    }

    /** "11 of 13 cross-references lead to what they point to; two are not found yet." */
    String inWords() {
        if (all == 0) {
            return "No cross-reference is on record.";
        }
        int leads = of(State.LEADS);
        StringJoiner rest = new StringJoiner("; ", leads == all ? "" : "; ", "").setEmptyValue("");
        add(rest, State.PARTLY, "leads to a part of it", "lead to a part of it");
        add(rest, State.NOT_FOUND, "is not found yet", "are not found yet");
        add(rest, State.GONE, "points to what is withdrawn or not public", "point to what is withdrawn or not public");
        String found = leads == all
                ? (all == 1
                                ? "The one cross-reference leads"
                                : "All %s cross-references lead".formatted(Count.words(all)))
                        + " to what "
                        + (all == 1 ? "it points to" : "they point to")
                : "%s of %s %s to what %s"
                        .formatted(
                                leads == 0 ? "None" : Capitals.first(Count.words(leads)),
                                Count.of(all, "cross-reference"),
                                leads == 1 || leads == 0 ? "leads" : "lead",
                                leads == 1 || leads == 0 ? "it points to" : "they point to");
        return found + rest
                + (inferred == 0 ? "" : "; of %s what is meant is inferred by us".formatted(Count.words(inferred)))
                + ".";
    }

    private void add(StringJoiner parts, State state, String one, String several) {
        int count = of(state);
        if (count > 0) {
            parts.add(Count.words(count) + " " + (count == 1 ? one : several));
        }
    }
}
